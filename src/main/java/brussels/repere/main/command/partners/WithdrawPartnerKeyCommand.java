package brussels.repere.main.command.partners;

import brussels.repere.accounts.partner.PartnerKeyStore;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "withdraw", description = "Withdraw a key: within seconds no instance accepts it any more.")
final class WithdrawPartnerKeyCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Parameters(paramLabel = "ID", description = "As partners list shows it.")
    String id;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::withdraw);
    }

    private int withdraw() {
        PartnerKeyFormatter lines = new PartnerKeyFormatter(report.lang);
        boolean withdrawn =
                Arc.container().instance(PartnerKeyStore.class).get().withdraw(id);
        Console.print(lines.say(withdrawn ? "withdrawn" : "unknown", id));
        return withdrawn ? 0 : 1;
    }
}
