package brussels.repere.main.command.accounts;

import brussels.repere.accounts.Grant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names roles. */
final class RolesOption {

    @Option(
            names = "--role",
            required = true,
            converter = GrantConverter.class,
            paramLabel = "ROLE[=SCOPE]",
            description =
                    "A role, such as helpdesk, bassin-editor=N or organization-editor=SOURCE/ID. May be given several times.")
    List<Grant> grants = new ArrayList<>();
}
