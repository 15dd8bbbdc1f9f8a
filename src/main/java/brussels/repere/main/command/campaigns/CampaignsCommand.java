package brussels.repere.main.command.campaigns;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "campaigns",
        description =
                "Ask organisations by mail whether their facts are still true. A running service sends the mails.",
        subcommands = {
            AddCampaignCommand.class,
            ListCampaignsCommand.class,
            ShowCampaignCommand.class,
            SendCampaignCommand.class
        })
public final class CampaignsCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to do: campaigns list, campaigns add, campaigns show ID or campaigns send ID.");
    }
}
