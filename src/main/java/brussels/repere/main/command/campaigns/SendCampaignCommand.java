package brussels.repere.main.command.campaigns;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.campaigns.CampaignLaunch;
import brussels.repere.directory.campaigns.CampaignStateException;
import brussels.repere.exchange.mail.MailSettings;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "send",
        description = "Let a draft leave, once. A running service sends the mails, now or when it starts.")
final class SendCampaignCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Parameters(paramLabel = "ID", description = "Of the campaign.")
    UUID id;

    @Override
    public Integer call() {
        return CommandRunner.run(data, this::send);
    }

    private int send() {
        MailSettings settings = Arc.container().instance(MailSettings.class).get();
        if (!settings.isReady()) {
            Console.print("Nothing can leave without " + String.join(", ", settings.lacking()) + ".");
            return 1;
        }
        try {
            int waiting = QuarkusTransaction.requiringNew().call(() -> {
                int mails = Arc.container().instance(CampaignLaunch.class).get().start(id);
                Arc.container()
                        .instance(AuditLog.class)
                        .get()
                        .note(AuditEvent.now(
                                null, Action.RUN_CAMPAIGNS.code(), AuditOutcome.DONE, id.toString(), "start"));
                return mails;
            });
            Console.print(waiting + " mails wait to leave.");
            return 0;
        } catch (CampaignStateException refused) {
            Console.print(
                    switch (refused.reason()) {
                        case UNKNOWN -> "There is no such campaign.";
                        case STARTED_ALREADY -> "It was sent already, and nothing is sent twice.";
                        case ANOTHER_IS_SENDING -> "Another campaign is being sent.";
                        case NOBODY_TO_ASK -> "Nobody with an address is left to ask.";
                        default -> "Not now.";
                    });
            return 1;
        }
    }
}
