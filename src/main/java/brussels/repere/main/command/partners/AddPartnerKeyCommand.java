package brussels.repere.main.command.partners;

import brussels.repere.accounts.partner.PartnerKeyStore;
import brussels.repere.accounts.partner.PartnerKeyStore.NewPartnerKey;
import brussels.repere.accounts.partner.SiteOrigin;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        description = {
            "Make a key for a partner, and print it: it is shown once, and not kept.",
            "With --host it is for pages of those sites; without, for programs."
        })
final class AddPartnerKeyCommand implements Callable<Integer> {

    private static final int MAX_NAME = 100;
    private static final int MAX_PER_MINUTE = 1_000_000;
    private static final int MAX_HOSTS = 20;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Parameters(paramLabel = "NAME", description = "The partner: an organisation, not a person.")
    String name;

    @Option(
            names = "--requests-per-minute",
            required = true,
            paramLabel = "N",
            description = "How much all who carry the key may ask together, of each instance.")
    int perMinute;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "A site whose pages carry the key, such as www.example.brussels; more than one may be given.")
    List<String> hosts = List.of();

    @Override
    public Integer call() {
        if (name.isBlank() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw wrong("NAME wants 1 to " + MAX_NAME + " characters on one line.");
        }
        if (perMinute < 1 || perMinute > MAX_PER_MINUTE) {
            throw wrong("--requests-per-minute wants 1 to " + MAX_PER_MINUTE + ".");
        }
        if (hosts.size() > MAX_HOSTS) {
            throw wrong("--host may be given " + MAX_HOSTS + " times.");
        }
        List<String> origins = hosts.stream().map(this::origin).distinct().toList();
        return CommandRunner.run(data, () -> add(origins));
    }

    private String origin(String host) {
        return SiteOrigin.read(host)
                .orElseThrow(() -> wrong("--host wants a host in small letters, such as www.example.brussels, or an"
                        + " address such as https://www.example.brussels:8443, without a path or a star: " + host));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int add(List<String> origins) {
        PartnerKeyFormatter lines = new PartnerKeyFormatter(report.lang);
        NewPartnerKey made =
                Arc.container().instance(PartnerKeyStore.class).get().create(name.strip(), perMinute, origins);
        Console.print(lines.say("added", made.id(), name.strip()));
        Console.print(made.secret());
        Console.print(lines.say(origins.isEmpty() ? "added.program" : "added.pages", String.join(", ", origins)));
        return 0;
    }
}
