package brussels.repere.main.command.territory;

import brussels.repere.geography.delimitation.DelimitationPeriod;
import brussels.repere.geography.delimitation.DelimitationStore;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "List the delimitations with the days on which each holds.")
final class ListDelimitationsCommand implements Callable<Integer> {

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
        DelimitationStore store =
                Arc.container().instance(DelimitationStore.class).get();
        store.listPeriods().forEach(period -> Console.print(describe(period)));
        return 0;
    }

    private String describe(DelimitationPeriod period) {
        return WORDS.say(
                report.lang,
                period.until() == null ? "delimitation.open" : "delimitation.period",
                Long.toString(period.id()),
                period.from(),
                period.until(),
                period.name(),
                period.source());
    }
}
