package brussels.repere.main.command.sources;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.matching.JoinRule;
import brussels.repere.directory.matching.JoinRules;
import brussels.repere.directory.matching.RecordJoins;
import brussels.repere.directory.matching.RecordJoins.Join;
import brussels.repere.directory.matching.RecordJoins.RecordKey;
import brussels.repere.directory.storage.JoinedFields;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "join",
        description = {
            "Join records of two sources that are one institution: the first is told, with some fields of the other.",
            "What both sources state stays as it is; sources separate undoes it. A rule joins again after each import what is new;",
            "what was undone stays so."
        })
final class JoinRecordsCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");
    private static final Set<String> YES = Set.of("yes", "oui", "ja", "x", "1");

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @ArgGroup(exclusive = true, multiplicity = "1")
    Which which;

    /** Either what a person decided, or what a rule finds. */
    static final class Which {

        @Option(
                names = "--decided",
                paramLabel = "FILE",
                description =
                        "The table of sources pairs --csv, whose rows with yes, oui, ja or x under join are joined.")
        Path decided;

        @ArgGroup(exclusive = false, multiplicity = "1")
        FoundPairs rule;
    }

    @Option(
            names = "--take",
            required = true,
            split = ",",
            paramLabel = "FIELD",
            description =
                    "What to take from the other record: alternateNames, categories, languages, location, phones, website,"
                            + " email, hours.")
    List<String> fields;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides, for sources separate --by (default: the file, or the rule).")
    String by;

    @Override
    public Integer call() {
        if (which.rule != null && which.rule.between.size() != 2) {
            throw new ParameterException(spec.commandLine(), "Say two sources: --between \"One,Other\"");
        }
        Set<EntryField> taken = fields.stream().map(this::field).collect(Collectors.toSet());
        return CommandRunner.run(data, () -> join(taken));
    }

    private EntryField field(String code) {
        return EntryField.find(code)
                .filter(JoinedFields.JOINABLE::contains)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        code + " cannot be taken. These can: "
                                + JoinedFields.JOINABLE.stream()
                                        .map(EntryField::code)
                                        .collect(Collectors.joining(", "))));
    }

    private int join(Set<EntryField> taken) {
        String name = by == null ? describe() : by;
        if (which.decided == null) {
            JoinRule rule = new JoinRule(
                    name, which.rule.between.get(0), which.rule.between.get(1), which.rule.minScore, taken);
            JoinRules rules = Arc.container().instance(JoinRules.class).get();
            Console.print(WORDS.say(report.lang, "joins.by-rule", rules.start(rule), name));
            return 0;
        }
        List<Join> wanted = readDecided();
        List<Join> done = Arc.container().instance(RecordJoins.class).get().join(wanted, taken, name);
        Console.print(WORDS.say(report.lang, "joins.done", done.size(), wanted.size(), name));
        return 0;
    }

    private String describe() {
        return which.decided != null
                ? which.decided.getFileName().toString()
                : String.format(Locale.ROOT, "%s >= %.2f", String.join(" + ", which.rule.between), which.rule.minScore);
    }

    private List<Join> readDecided() {
        return CsvTable.read(InputFile.of(which.decided)).rows().stream()
                .filter(row -> row.findFirst("join")
                        .map(cell -> YES.contains(cell.strip().toLowerCase(Locale.ROOT)))
                        .orElse(false))
                .map(row -> new Join(
                        new RecordKey(
                                row.findFirst("source").orElse(""),
                                row.findFirst("source_id").orElse("")),
                        new RecordKey(
                                row.findFirst("other_source").orElse(""),
                                row.findFirst("other_id").orElse(""))))
                .toList();
    }
}
