package brussels.repere.main.command.sources;

import brussels.repere.directory.matching.RecordPair;
import brussels.repere.directory.matching.RecordReference;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "pairs",
        description = {
            "List institutions that two sources record, with how sure that is and why. Nothing is joined.",
            "Institutions whose address is confidential are not compared."
        })
final class ListPairsCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");
    private static final List<String> HEADER = List.of(
            "join", "score", "why", "metres", "source", "source_id", "name", "other_source", "other_id", "other_name");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    FoundPairs pairs;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Write a table; sources join --decided FILE joins the rows that say yes under join.")
    Path csv;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::list);
    }

    private int list() {
        List<RecordPair> found = pairs.find();
        if (csv == null) {
            found.forEach(pair -> Console.print(String.format(Locale.ROOT, "%.2f  ", pair.score())
                    + describe(pair.first()) + " / " + describe(pair.second()) + " – " + describeSigns(pair)));
        } else if (!new TableFile(csv)
                .write(HEADER, found.stream().map(this::row).toList())) {
            return 1;
        }
        Console.print(WORDS.say(report.lang, "duplicates.count", found.size()));
        return 0;
    }

    private List<String> row(RecordPair pair) {
        return List.of(
                "",
                String.format(Locale.ROOT, "%.2f", pair.score()),
                describeSigns(pair),
                pair.metres() == null ? "" : pair.metres().toString(),
                pair.first().source(),
                pair.first().sourceId(),
                pair.first().name().in(report.lang),
                pair.second().source(),
                pair.second().sourceId(),
                pair.second().name().in(report.lang));
    }

    private String describe(RecordReference record) {
        return record.name().in(report.lang) + " (" + record.source() + " " + record.sourceId() + ")";
    }

    private String describeSigns(RecordPair pair) {
        return pair.signs().stream()
                .map(sign -> WORDS.say(report.lang, "pairs." + sign))
                .collect(Collectors.joining(", "));
    }
}
