package brussels.repere.main.command.sources;

import brussels.repere.directory.quality.QualityGap;
import brussels.repere.directory.quality.QualitySurvey;
import brussels.repere.directory.quality.SourceQuality;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "quality",
        description = {
            "Tell how good the data of each source are: point, area, hours, telephone, category, languages, age.",
            "With --lacking it lists the records to work through. Confidential ones are not looked at."
        })
final class QualityCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");
    private static final List<String> HEADER = List.of("source", "source_id", "name", "phones", "as_of");

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Option(
            names = "--lacking",
            paramLabel = "GAP",
            description =
                    "List the records that lack it: no-point, no-area, no-hours, hours-only-in-words, no-phone-that-rings,"
                            + " no-category, no-languages, no-date, due.")
    String lacking;

    @Option(names = "--source", paramLabel = "SOURCE", description = "Of these sources only.")
    Set<String> sources;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the list as a table.")
    Path csv;

    @Override
    public Integer call() {
        QualityGap gap = lacking == null ? null : gap();
        if (gap == null && csv != null) {
            throw new ParameterException(spec.commandLine(), "Say what the list is of: --lacking GAP.");
        }
        return CommandRunner.run(data, () -> gap == null ? printCounts() : list(gap));
    }

    private QualityGap gap() {
        return QualityGap.find(lacking)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Nothing is called " + lacking + ". Known: "
                                + Arrays.stream(QualityGap.values())
                                        .map(QualityGap::code)
                                        .collect(Collectors.joining(", "))));
    }

    private static QualitySurvey survey() {
        return Arc.container().instance(QualitySurvey.class).get();
    }

    private int printCounts() {
        for (SourceQuality quality : survey().count()) {
            if (sources == null || sources.contains(quality.source())) {
                Console.print(WORDS.say(report.lang, "quality.source", quality.source(), quality.records()));
                for (QualityGap gap : QualityGap.values()) {
                    Console.print("  "
                            + WORDS.say(
                                    report.lang, "quality." + gap, quality.lacking(gap), quality.percentWithout(gap))
                            + " [" + gap.code() + "]");
                }
            }
        }
        return 0;
    }

    private int list(QualityGap gap) {
        List<List<String>> rows = survey().list(gap, sources).stream()
                .map(task -> List.of(
                        task.source(),
                        task.sourceId(),
                        task.name().in(report.lang),
                        String.join(" | ", task.phones()),
                        Objects.toString(task.asOf(), "")))
                .toList();
        if (csv == null) {
            rows.forEach(row -> Console.print(String.join(" · ", row)));
        } else if (!new TableFile(csv).write(HEADER, rows)) {
            return 1;
        }
        Console.print(WORDS.say(report.lang, "quality.listed", rows.size()));
        return 0;
    }
}
