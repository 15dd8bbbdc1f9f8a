package brussels.repere.main.command.sources;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.matching.JoinRules;
import brussels.repere.directory.matching.RecordJoins;
import brussels.repere.directory.matching.RecordJoins.StoredJoin;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "joins", description = "List the records that are joined, which fields are taken, and who decided it.")
final class ListJoinsCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::list);
    }

    private int list() {
        List<StoredJoin> joins =
                Arc.container().instance(RecordJoins.class).get().list();
        joins.forEach(stored -> Console.print(
                stored.join().told().source() + " " + stored.join().told().id() + " < "
                        + stored.join().joined().source() + " "
                        + stored.join().joined().id() + ": " + String.join(", ", stored.fields()) + " ("
                        + stored.by() + ")"));
        Console.print(WORDS.say(report.lang, "joins.count", joins.size()));
        Arc.container()
                .instance(JoinRules.class)
                .get()
                .list()
                .forEach(rule -> Console.print(WORDS.say(
                        report.lang,
                        "joins.rule",
                        rule.name(),
                        rule.fields().stream().map(EntryField::code).sorted().collect(Collectors.joining(", ")))));
        return 0;
    }
}
