package brussels.repere.main.command.territory;

import brussels.repere.exchange.territory.TerritoryImport;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "withdraw",
        description = "Forget a delimitation that was imported by mistake: the one before it holds on its days too.")
final class WithdrawDelimitationCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Parameters(paramLabel = "NUMBER", description = "Its number, as delimitations list tells.")
    long id;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::withdraw);
    }

    private int withdraw() {
        boolean gone = Arc.container().instance(TerritoryImport.class).get().withdraw(id);
        Console.print(
                WORDS.say(report.lang, gone ? "delimitation.withdrawn" : "delimitation.stays", Long.toString(id)));
        return gone ? 0 : 1;
    }
}
