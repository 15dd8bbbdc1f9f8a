package brussels.repere.main.command.accounts;

import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.audit.AuditReader;
import brussels.repere.accounts.audit.AuditReader.AuditPage;
import brussels.repere.accounts.audit.AuditReader.AuditQuery;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(name = "audit", description = "Who did what, the last first.")
final class AuditCommand implements Callable<Integer> {

    private static final int MAX_LINES = 10_000;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Option(
            names = "--login",
            paramLabel = "LOGIN",
            description = "What this person did, or what was done to the account.")
    String login;

    @Option(names = "--action", paramLabel = "ACTION", description = "Such as sign-in, lock or roles-changed.")
    String action;

    @Option(names = "--outcome", paramLabel = "DONE|REFUSED|FAILED", description = "What came of it.")
    AuditOutcome outcome;

    @Option(names = "--last", paramLabel = "N", description = "How many events (default: 100).")
    int last = 100;

    @Override
    public Integer call() {
        if (last < 1 || last > MAX_LINES) {
            throw new ParameterException(spec.commandLine(), "--last wants 1 to " + MAX_LINES + ".");
        }
        return CommandRunner.run(data, this::list);
    }

    private int list() {
        AccountFormatter lines = new AccountFormatter(report.lang);
        if (login == null) {
            return list(lines, null);
        }
        LoginParameter parameter = new LoginParameter();
        parameter.login = login;
        return parameter.with(lines, account -> list(lines, account.id()));
    }

    private int list(AccountFormatter lines, UUID account) {
        Map<UUID, String> logins = Arc.container().instance(AccountReader.class).get().list().stream()
                .collect(Collectors.toMap(Account::id, Account::login));
        AuditPage page = Arc.container()
                .instance(AuditReader.class)
                .get()
                .list(new AuditQuery(account, action, outcome), 1, last);
        page.events().forEach(event -> Console.print(lines.format(event, logins)));
        Console.print(lines.say("events", page.total()));
        return 0;
    }
}
