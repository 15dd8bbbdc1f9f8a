package brussels.repere.main.command.campaigns;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignChoice;
import brussels.repere.directory.campaigns.CampaignSelection;
import brussels.repere.directory.campaigns.CampaignStore;
import brussels.repere.directory.campaigns.DueFacts;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "add",
        description =
                "Keep a campaign as a draft, and say whom it would ask. Nothing leaves. Words are added on the screen.")
final class AddCampaignCommand implements Callable<Integer> {

    private static final int REST_DAYS = 90;
    private static final int ANSWER_DAYS = 60;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption data;

    @Option(names = "--title", required = true, description = "For those who run campaigns; in no mail.")
    String title;

    @Option(names = "--due", split = ",", description = "Facts of which at least one is due, such as hours,phones.")
    List<String> due = new ArrayList<>();

    @Option(names = "--never-confirmed", description = "Only those of whom nobody here ever looked at a fact.")
    boolean neverConfirmed;

    @Override
    public Integer call() {
        Set<EntryField> fields = EnumSet.noneOf(EntryField.class);
        for (String code : due) {
            fields.add(EntryField.find(code)
                    .filter(DueFacts.ASKED::contains)
                    .orElseThrow(() -> new ParameterException(spec.commandLine(), "No such fact: " + code)));
        }
        CampaignChoice choice = new CampaignChoice(null, null, fields, neverConfirmed, REST_DAYS);
        return CommandRunner.run(data, () -> add(choice));
    }

    private int add(CampaignChoice choice) {
        CampaignSelection.Selection found =
                Arc.container().instance(CampaignSelection.class).get().select(choice);
        Console.print("%d mails; %d organisations without an address, or that want no mails; %d asked lately"
                .formatted(
                        found.reachable().size(),
                        found.organizations().size() - found.reachable().size(),
                        found.askedLately()));
        Console.print(Arc.container()
                .instance(CampaignStore.class)
                .get()
                .add(new Campaign.Draft(title.strip(), choice, "", "", ANSWER_DAYS), null)
                .toString());
        return 0;
    }
}
