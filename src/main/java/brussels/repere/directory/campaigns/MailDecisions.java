package brussels.repere.directory.campaigns;

import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Writes down what people decide about single mails, and know of them. Joins a transaction. Safe for use by several threads. */
@ApplicationScoped
public class MailDecisions {

    private final EntityManager entities;
    private final BrusselsClock clock;

    MailDecisions(EntityManager entities, BrusselsClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** What somebody decides. */
    public enum Decision {
        /** Of a doubtful one: it did not leave, and is to be sent. */
        SEND("send", "state = 'waiting', tries = 0, try_after = null", "state = 'doubtful' and address is not null"),
        /** Of a doubtful one: it left. */
        LEFT("left", "state = 'sent', sent_at = claimed_at", "state = 'doubtful'"),
        /** Of one that was sent: it came back. */
        RETURNED("returned", "state = 'bounced'", "state in ('sent', 'doubtful')"),
        /** Somebody called them. */
        CALLED("called", "called_on = :day", "called_on is null"),
        /** Nobody did after all. */
        NOT_CALLED("not-called", "called_on = null", "called_on is not null");

        private final String code;
        private final String changes;
        private final String condition;

        Decision(String code, String changes, String condition) {
            this.code = code;
            this.changes = changes;
            this.condition = condition;
        }

        /** Returns its name in the API. */
        public String code() {
            return code;
        }
    }

    /**
     * @throws CampaignStateException if there is no such mail in the campaign, or it is not in the state that the decision is about
     */
    @Transactional
    public void decide(UUID campaign, UUID mail, Decision decision) {
        var update = entities.createNativeQuery("update campaign_mail set " + decision.changes
                        + " where id = :mail and campaign_id = :campaign and " + decision.condition)
                .setParameter("mail", mail)
                .setParameter("campaign", campaign);
        if (decision == Decision.CALLED) {
            update.setParameter("day", clock.today());
        }
        if (update.executeUpdate() == 0) {
            throw new CampaignStateException(CampaignStateException.Reason.NOT_NOW);
        }
        if (decision == Decision.SEND) {
            // Whoever decides it after the others were sent wants it to leave, not to wait for a campaign that is over.
            entities.createNativeQuery(
                            """
                            update campaign set state = 'paused', ended_at = null
                            where id = :campaign and state in ('done', 'stopped')""")
                    .setParameter("campaign", campaign)
                    .executeUpdate();
        }
    }
}
