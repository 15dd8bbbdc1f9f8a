package brussels.repere.main.command.sources;

import brussels.repere.directory.matching.JoinRules;
import brussels.repere.directory.matching.RecordJoins;
import brussels.repere.directory.matching.RecordJoins.RecordKey;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "separate",
        description = {
            "Undo joins: of one record, or all that one person or rule decided. Each is told by itself again.",
            "A rule is forgotten with its joins; without that, later imports do not join again what was undone."
        })
final class SeparateRecordsCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @ArgGroup(exclusive = true, multiplicity = "1")
    Which which;

    /** One record, or all of one decision. */
    static final class Which {

        @ArgGroup(exclusive = false, multiplicity = "1")
        OneRecord record;

        @Option(names = "--by", paramLabel = "NAME", description = "Who decided, as sources joins tells.")
        String by;
    }

    /** A record that another one tells. */
    static final class OneRecord {

        @Option(names = "--source", required = true, paramLabel = "SOURCE", description = "The name of its source.")
        String source;

        @Option(names = "--id", required = true, paramLabel = "ID", description = "Its id at the source.")
        String id;
    }

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::separate);
    }

    private int separate() {
        RecordJoins joins = Arc.container().instance(RecordJoins.class).get();
        int count = which.by != null
                ? joins.separateAllBy(which.by)
                : joins.separate(new RecordKey(which.record.source, which.record.id)) ? 1 : 0;
        boolean rule = which.by != null
                && Arc.container().instance(JoinRules.class).get().forget(which.by);
        Console.print(WORDS.say(report.lang, "joins.undone", count));
        if (rule) {
            Console.print(WORDS.say(report.lang, "joins.rule-gone", which.by));
        }
        return count > 0 || rule ? 0 : 1;
    }
}
