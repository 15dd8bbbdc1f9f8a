package brussels.repere.directory.campaigns;

import brussels.repere.directory.campaigns.CampaignSelection.Selection;
import brussels.repere.directory.campaigns.CampaignStateException.Reason;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.mailing.MailHashes;
import brussels.repere.directory.mailing.MailRefusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Starts campaigns, goes on with them, and reminds once. Who is asked is found anew at the start, and written down in the same
 * transaction, one after the other for all campaigns, so that no organisation is in two of them. Safe for use by several threads.
 */
@ApplicationScoped
public class CampaignLaunch {

    /** Ends with the transaction. */
    private static final String LOCK = "select pg_advisory_xact_lock(" + 0x5265_7065_636dL + ")";

    /** Who answered anything needs no reminder. */
    private static final String REMIND =
            """
            update campaign_mail m set state = 'waiting', round = 1, tries = 0, try_after = null, claimed_at = null
            where campaign_id = :id and state = 'sent' and round = 0 and called_on is null
                and not exists (select 1 from confirmation_answer a where a.request_id = m.request_id)
                and not exists (
                    select 1 from confirmation_request r where r.id = m.request_id and (r.answered_at is not null or r.revoked_at is not null))""";

    private final CampaignStore campaigns;
    private final CampaignSelection selection;
    private final MailRefusals refusals;
    private final EntityManager entities;

    CampaignLaunch(
            CampaignStore campaigns, CampaignSelection selection, MailRefusals refusals, EntityManager entities) {
        this.campaigns = campaigns;
        this.selection = selection;
        this.refusals = refusals;
        this.entities = entities;
    }

    /**
     * Finds whom a draft asks, and lets the mails leave.
     *
     * @return how many mails wait
     * @throws CampaignStateException if it was started, another one is being sent, or nobody with an address is left to ask
     */
    @Transactional
    public int start(UUID id) {
        Campaign campaign = lock(id);
        if (campaign.state() != CampaignState.DRAFT) {
            throw new CampaignStateException(Reason.STARTED_ALREADY);
        }
        Selection found = selection.select(campaign.draft().choice());
        if (found.reachable().isEmpty()) {
            throw new CampaignStateException(Reason.NOBODY_TO_ASK);
        }
        MailHashes hashes = refusals.hashes();
        found.organizations().forEach(organization -> add(id, organization, hashes));
        campaigns.markSending(id, ", started_at = clock_timestamp()");
        return found.reachable().size();
    }

    /** One by one: what a batch fails with quotes its values. */
    private void add(UUID campaign, AskedOrganization organization, MailHashes hashes) {
        List<String> addresses = organization.addresses();
        String address = addresses.isEmpty() ? null : addresses.get(0);
        MailState state = address != null
                ? MailState.WAITING
                : organization.refused() ? MailState.REFUSED : MailState.WITHOUT_ADDRESS;
        NativeQuery<?> insert = entities.createNativeQuery(
                        """
                        with mail as (
                            insert into campaign_mail
                                (id, campaign_id, source, source_id, name_fr, name_nl, language, address, others, address_hash, state)
                            values (:id, :campaign, :source, :sourceId, :nameFr, :nameNl, :language, :address, :others, :hash, :state)
                            returning id)
                        insert into campaign_mail_record
                        select mail.id, r.source, r.source_id
                        from mail, unnest(cast(:sources as text[]), cast(:ids as text[])) as r (source, source_id)""")
                .unwrap(NativeQuery.class);
        insert.setParameter("id", UUID.randomUUID())
                .setParameter("campaign", campaign)
                .setParameter("source", organization.key().source())
                .setParameter("sourceId", organization.key().sourceId())
                .setParameter("nameFr", organization.name().fr(), String.class)
                .setParameter("nameNl", organization.name().nl(), String.class)
                .setParameter("language", organization.language().code())
                .setParameter("address", address, String.class)
                .setParameter("others", addresses.stream().skip(1).toArray(String[]::new))
                .setParameter(
                        "hash",
                        address == null ? null : hashes.ofAddress(address).array(),
                        byte[].class)
                .setParameter("state", state.code())
                .setParameter(
                        "sources",
                        organization.records().stream().map(RecordKey::source).toArray(String[]::new))
                .setParameter(
                        "ids",
                        organization.records().stream().map(RecordKey::sourceId).toArray(String[]::new))
                .executeUpdate();
    }

    /**
     * Goes on with one that was paused.
     *
     * @throws CampaignStateException if it is not paused, or another one is being sent
     */
    @Transactional
    public void resume(UUID id) {
        if (lock(id).state() != CampaignState.PAUSED) {
            throw new CampaignStateException(Reason.NOT_NOW);
        }
        campaigns.markSending(id, "");
    }

    /**
     * Sends a second mail to those who answered nothing, once.
     *
     * @return how many mails wait
     * @throws CampaignStateException if it is not over, was done already, another one is being sent, or everybody answered
     */
    @Transactional
    public int remind(UUID id) {
        Campaign campaign = lock(id);
        if (campaign.remindedAt() != null) {
            throw new CampaignStateException(Reason.REMINDED_ALREADY);
        }
        if (campaign.state() != CampaignState.DONE) {
            throw new CampaignStateException(Reason.NOT_NOW);
        }
        int waiting = entities.createNativeQuery(REMIND).setParameter("id", id).executeUpdate();
        if (waiting == 0) {
            throw new CampaignStateException(Reason.NOBODY_TO_ASK);
        }
        campaigns.markSending(id, ", reminded_at = clock_timestamp(), ended_at = null");
        return waiting;
    }

    private Campaign lock(UUID id) {
        entities.createNativeQuery(LOCK, Object.class).getSingleResult();
        Campaign campaign = campaigns.lock(id);
        if (campaigns.findSending().filter(other -> !other.id().equals(id)).isPresent()) {
            throw new CampaignStateException(Reason.ANOTHER_IS_SENDING);
        }
        return campaign;
    }
}
