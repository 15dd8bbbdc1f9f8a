package brussels.repere.main.command.confirmations;

import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.confirmations.LinkIssuing;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "link",
        description =
                "Print a link by which an organisation, with all its antennas, says what is still true. Whoever holds it may"
                        + " change telephones and hours at once.")
final class IssueLinkCommand implements Callable<Integer> {

    private static final TranslationTable WORDS = TranslationTable.of("confirmations");

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Parameters(
            paramLabel = "RECORD",
            description = "One of its records: SOURCE/ID, such as \"Bruxelles Social/1060\".")
    String record;

    @Override
    public Integer call() {
        int slash = record.indexOf('/');
        if (slash < 1 || slash == record.length() - 1) {
            throw new ParameterException(spec.commandLine(), "RECORD is to be SOURCE/ID.");
        }
        RecordKey key = new RecordKey(record.substring(0, slash), record.substring(slash + 1));
        return CommandRunner.run(data, () -> issue(key));
    }

    private int issue(RecordKey key) {
        Optional<LinkIssuing.Issued> issued =
                Arc.container().instance(LinkIssuing.class).get().issue(key);
        if (issued.isEmpty()) {
            Console.print(WORDS.say(report.lang, "unknown"));
            return 1;
        }
        issued.ifPresent(this::print);
        return 0;
    }

    private void print(LinkIssuing.Issued issued) {
        ConfirmationLinks links =
                Arc.container().instance(ConfirmationLinks.class).get();
        Console.print(WORDS.say(
                report.lang,
                "issued",
                issued.organization().name().in(report.lang),
                issued.request().records().size(),
                Arc.container().instance(LinkIssuing.class).get().valid().toDays()));
        for (Lang lang : Lang.values()) {
            Console.print(links.linkTo(issued.request().id(), address(), lang));
        }
    }

    /** Commands run without HTTP, so the port is the one that the service is told to take. */
    private static String address() {
        Config config = ConfigProvider.getConfig();
        return PublicAddress.find(config)
                .orElseGet(() -> "http://localhost:"
                        + config.getOptionalValue("quarkus.http.port", String.class)
                                .orElse("8080"));
    }
}
