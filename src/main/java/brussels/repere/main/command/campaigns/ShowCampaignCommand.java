package brussels.repere.main.command.campaigns;

import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignCounts;
import brussels.repere.directory.campaigns.CampaignReader;
import brussels.repere.directory.campaigns.CampaignStore;
import brussels.repere.directory.campaigns.MailState;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Say how far a campaign has come, in organisations.")
final class ShowCampaignCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Parameters(paramLabel = "ID", description = "Of the campaign.")
    UUID id;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::show);
    }

    private int show() {
        Optional<Campaign> found =
                Arc.container().instance(CampaignStore.class).get().find(id);
        if (found.isEmpty()) {
            Console.print("There is no such campaign.");
            return 1;
        }
        CampaignCounts counts =
                Arc.container().instance(CampaignReader.class).get().count(id);
        Console.print("state: " + found.get().state().code());
        for (MailState state : MailState.values()) {
            Console.print(state.code() + ": " + counts.count(state));
        }
        Console.print("answered: " + counts.answered());
        Console.print("partly: " + counts.partly());
        Console.print("to call: " + counts.toCall());
        return 0;
    }
}
