package brussels.repere.main.command.partners;

import brussels.repere.accounts.partner.PartnerKey;
import brussels.repere.accounts.partner.PartnerKeyStore;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "List all keys, by partner. The keys themselves are known to their holders alone.")
final class ListPartnerKeysCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::list);
    }

    private int list() {
        PartnerKeyFormatter lines = new PartnerKeyFormatter(report.lang);
        List<PartnerKey> keys =
                Arc.container().instance(PartnerKeyStore.class).get().list();
        keys.forEach(key -> Console.print(lines.format(key)));
        Console.print(lines.say("total", keys.size()));
        return 0;
    }
}
