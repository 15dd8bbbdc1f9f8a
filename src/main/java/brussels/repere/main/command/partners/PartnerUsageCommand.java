package brussels.repere.main.command.partners;

import brussels.repere.accounts.partner.PartnerKey;
import brussels.repere.accounts.partner.PartnerKeyStore;
import brussels.repere.accounts.partner.PartnerUsage;
import brussels.repere.accounts.partner.PartnerUsageBook;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "usage",
        description =
                "How much was asked by keys: a line for each day, partner and kind of question. Kept for thirteen months.")
final class PartnerUsageCommand implements Callable<Integer> {

    private static final int USUAL_DAYS = 30;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Option(names = "--since", paramLabel = "YYYY-MM-DD", description = "The first day (default: 30 days ago).")
    LocalDate since;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::list);
    }

    private int list() {
        PartnerKeyFormatter lines = new PartnerKeyFormatter(report.lang);
        LocalDate first = since == null
                ? Arc.container().instance(BrusselsClock.class).get().today().minusDays(USUAL_DAYS)
                : since;
        Map<String, String> names = Arc.container().instance(PartnerKeyStore.class).get().list().stream()
                .collect(Collectors.toMap(PartnerKey::id, PartnerKey::name));
        List<PartnerUsage> usages =
                Arc.container().instance(PartnerUsageBook.class).get().list(first);
        usages.forEach(usage -> Console.print(lines.format(usage, names.get(usage.keyId()))));
        Console.print(lines.say(
                "usage.total", usages.stream().mapToLong(PartnerUsage::requests).sum(), first));
        return 0;
    }
}
