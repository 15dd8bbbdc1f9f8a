package brussels.repere.exchange.mail;

import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignStateException;
import brussels.repere.directory.campaigns.CampaignStore;
import brussels.repere.directory.campaigns.ClaimedMail;
import brussels.repere.directory.campaigns.MailClaims;
import brussels.repere.directory.mailing.MailHashes;
import brussels.repere.directory.mailing.MailRefusals;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Lets the mails of the campaign that is being sent leave, several at the same time. A mail is claimed before, and what became of it is
 * written down after: whatever ends this process, no mail leaves twice by itself. Who it goes to is in no log. One tick at a time.
 */
@ApplicationScoped
public class CampaignSender {

    private static final Logger LOG = Logger.getLogger(CampaignSender.class);

    private static final int WORKERS = 4;
    /** If nobody takes a mail, it is rather ours that is wrong. */
    private static final int MAX_BOUNCES_IN_A_ROW = 20;

    private static final long AWAY_NANOS = 30_000_000_000L;

    private final CampaignStore campaigns;
    private final MailClaims claims;
    private final MailRefusals refusals;
    private final LetterWriter letters;
    private final MessageEncoder messages;
    private final MailDelivery delivery;
    private final MailSettings settings;
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, CampaignSender::thread);
    private volatile boolean ending;
    private volatile Long awaySince;

    CampaignSender(
            CampaignStore campaigns,
            MailClaims claims,
            MailRefusals refusals,
            LetterWriter letters,
            MessageEncoder messages,
            MailDelivery delivery,
            MailSettings settings) {
        this.campaigns = campaigns;
        this.claims = claims;
        this.refusals = refusals;
        this.letters = letters;
        this.messages = messages;
        this.delivery = delivery;
        this.settings = settings;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "campaign-sender");
        thread.setDaemon(true);
        return thread;
    }

    void end(@Observes ShutdownEvent shutdown) {
        ending = true;
        workers.shutdown();
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() throws InterruptedException {
        Long away = awaySince;
        if (ending || !settings.isReady() || away != null && System.nanoTime() - away < AWAY_NANOS) {
            return;
        }
        Optional<Campaign> sending = campaigns.findSending();
        if (sending.isPresent()) {
            send(new Run(sending.get(), refusals.hashes(), new AtomicInteger()));
        }
    }

    /** @param bounces in a row, without a mail between them that was taken */
    private record Run(Campaign campaign, MailHashes hashes, AtomicInteger bounces) {}

    private void send(Run run) throws InterruptedException {
        awaySince = null;
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            all.add(workers.submit(() -> work(run)));
        }
        for (Future<?> worker : all) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                LOG.warnf(
                        "Mails of a campaign wait: %s", e.getCause().getClass().getName());
            }
        }
        campaigns.finish(run.campaign().id());
    }

    private Void work(Run run) throws InterruptedException {
        while (!ending && awaySince == null) {
            Optional<ClaimedMail> next = claims.claimNext();
            if (next.isEmpty()) {
                return null;
            }
            ClaimedMail mail = next.get();
            if (!mail.campaignId().equals(run.campaign().id())) {
                // One was stopped and another began.
                claims.release(mail);
                return null;
            }
            settle(mail, send(mail, run), run);
        }
        return null;
    }

    private DeliveryOutcome send(ClaimedMail mail, Run run) throws InterruptedException {
        CampaignLetter letter;
        try {
            letter = letters.write(mail, run.campaign().draft(), run.hashes());
            if (!settings.hasServer()) {
                String name = mail.id() + (mail.reminder() ? "-2.eml" : ".eml");
                Path folder = settings.folder().resolve(mail.campaignId().toString());
                messages.write(letter, folder.resolve(name));
                return DeliveryOutcome.of(DeliveryOutcome.Kind.SENT);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf("A mail of a campaign cannot be written: %s", e.getClass().getName());
            return DeliveryOutcome.of(DeliveryOutcome.Kind.LATER);
        }
        return delivery.deliver(letter);
    }

    private void settle(ClaimedMail mail, DeliveryOutcome outcome, Run run) {
        switch (outcome.kind()) {
            case SENT -> {
                claims.markSent(mail);
                run.bounces().set(0);
                if (run.campaign().pauseReason() != null) {
                    campaigns.noteHindrance(mail.campaignId(), null);
                }
            }
            case BOUNCED -> {
                claims.markBounced(mail, outcome.code());
                if (run.bounces().incrementAndGet() >= MAX_BOUNCES_IN_A_ROW) {
                    pause(mail, "many-refused");
                }
            }
            case LATER -> claims.putBack(mail, outcome.code());
            case DOUBTFUL -> claims.markDoubtful(mail);
            case AWAY -> {
                claims.release(mail);
                awaySince = System.nanoTime();
                campaigns.noteHindrance(mail.campaignId(), "server-away");
            }
            default -> {
                claims.release(mail);
                pause(mail, "server-refuses");
            }
        }
    }

    private void pause(ClaimedMail mail, String reason) {
        try {
            campaigns.pause(mail.campaignId(), reason);
            LOG.warnf("A campaign was paused: %s", reason);
        } catch (CampaignStateException already) {
            // Another worker did, or somebody.
        }
    }
}
