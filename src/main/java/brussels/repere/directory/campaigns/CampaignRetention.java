package brussels.repere.directory.campaigns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Forgets once a day the addresses of campaigns that ended long ago, and who ran them; that an organisation was asked, and when, stays. Drafts
 * that nobody sent go. Doing it twice changes nothing. Safe for use by several threads.
 */
@ApplicationScoped
public class CampaignRetention {

    private static final String MONTHS = "repere.retention.campaign-months";

    private static final String FORGET_ADDRESSES =
            """
            update campaign_mail m set address = null, others = '{}'
            from campaign c
            where c.id = m.campaign_id and c.ended_at < now() - :age * interval '1 month' and m.state <> 'waiting'
                and (m.address is not null or m.others <> '{}')""";

    private final EntityManager entities;
    private final int months;

    CampaignRetention(EntityManager entities, @ConfigProperty(name = MONTHS, defaultValue = "6") int months) {
        if (months < 1) {
            throw new IllegalArgumentException(MONTHS + " wants 1 or more.");
        }
        this.entities = entities;
        this.months = months;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    public int months() {
        return months;
    }

    @Scheduled(every = "24h", delayed = "6m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> {
            run(FORGET_ADDRESSES);
            run(
                    "update campaign set account_id = null where ended_at < now() - :age * interval '1 month' and account_id is not null");
            run("delete from campaign where state = 'draft' and created_at < now() - :age * interval '1 month'");
        });
    }

    /** Returns those of some mails whose address is still remembered: nothing is to be kept of the others anywhere. */
    @Transactional
    public Set<UUID> listRemembered(Set<UUID> mails) {
        List<?> ids = entities.createNativeQuery(
                        "select id from campaign_mail where id = any(cast(:ids as uuid[])) and address is not null",
                        UUID.class)
                .setParameter("ids", mails.toArray(UUID[]::new))
                .getResultList();
        return ids.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).setParameter("age", (double) months).executeUpdate();
    }
}
