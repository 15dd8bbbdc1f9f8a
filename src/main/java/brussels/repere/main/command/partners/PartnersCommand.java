package brussels.repere.main.command.partners;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "partners",
        description = "Keys for partners who ask more than everybody may. Works beside a running service too.",
        subcommands = {
            AddPartnerKeyCommand.class,
            ListPartnerKeysCommand.class,
            PartnerUsageCommand.class,
            WithdrawPartnerKeyCommand.class
        })
public final class PartnersCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: partners add NAME --requests-per-minute N, partners list, or another one.");
    }
}
