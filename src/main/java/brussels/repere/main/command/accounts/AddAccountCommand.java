package brussels.repere.main.command.accounts;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.management.AccountManagement.Added;
import brussels.repere.accounts.people.LoginName;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.rest.accounts.management.InvitationLink;
import brussels.repere.text.Lang;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "add", description = "Add an account, and print the link by which its person chooses a password.")
final class AddAccountCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    @Mixin
    RolesOption roles;

    @Parameters(paramLabel = "LOGIN", description = "An e-mail address.")
    String login;

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "As colleagues know the person.")
    String name;

    @Option(
            names = "--language",
            paramLabel = "fr|nl",
            description = "The language of the person (default: that of the report).")
    Lang language;

    @Override
    public Integer call() {
        String read = LoginName.read(login)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "LOGIN is to be an e-mail address."));
        if (name.isBlank() || name.length() > 100) {
            throw new ParameterException(spec.commandLine(), "--name wants 1 to 100 characters.");
        }
        return CommandRunner.run(data, () -> add(read));
    }

    private int add(String read) {
        AccountFormatter lines = new AccountFormatter(report.lang);
        Optional<Added> added = Arc.container()
                .instance(AccountManagement.class)
                .get()
                .add(read, name.strip(), language == null ? report.lang : language, roles.grants, null);
        if (added.isEmpty()) {
            Console.print(lines.say("taken", read));
            return 1;
        }
        Console.print(lines.format(added.get().account()));
        printLink(lines, added.get().invitation(), added.get().account().language());
        return 0;
    }

    static void printLink(AccountFormatter lines, String token, Lang language) {
        Console.print(lines.say("link"));
        Console.print(Arc.container().instance(InvitationLink.class).get().of(token, language));
    }
}
