package brussels.repere.main.command.campaigns;

import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignStore;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "list", description = "List campaigns, the last first.")
final class ListCampaignsCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Override
    public Integer call() {
        return CommandRunner.run(data, () -> {
            List<Campaign> campaigns =
                    Arc.container().instance(CampaignStore.class).get().list();
            campaigns.forEach(campaign -> Console.print("%s  %-8s  %s"
                    .formatted(
                            campaign.id(),
                            campaign.state().code(),
                            campaign.draft().title())));
            Console.print(campaigns.size() + " campaigns");
            return 0;
        });
    }
}
