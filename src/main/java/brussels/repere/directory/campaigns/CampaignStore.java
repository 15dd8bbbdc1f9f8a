package brussels.repere.directory.campaigns;

import brussels.repere.directory.EntryField;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Stores campaigns. Whether somebody may run one is checked before. Joins a transaction. Safe for use by several threads. */
@ApplicationScoped
public class CampaignStore {

    private static final String SELECT =
            """
            select id, title, bassin, category, due_fields, never_confirmed, rest_days, text_fr, text_nl, answer_days, account_id, state,
                pause_reason, created_at, started_at, reminded_at, ended_at
            from campaign\s""";

    /** Drafts and what is over: whoever runs campaigns has to find one's own. */
    private static final int MAX_LISTED = 200;

    private final EntityManager entities;

    CampaignStore(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UUID add(Campaign.Draft draft, UUID by) {
        UUID id = UUID.randomUUID();
        CampaignChoice choice = draft.choice();
        NativeQuery<?> insert = entities.createNativeQuery(
                        """
                        insert into campaign (id, title, account_id, state, bassin, category, due_fields, never_confirmed, rest_days,
                            text_fr, text_nl, answer_days)
                        values (:id, :title, :by, 'draft', :bassin, :category, :due, :never, :rest, :fr, :nl, :days)""")
                .unwrap(NativeQuery.class);
        insert.setParameter("id", id)
                .setParameter("title", draft.title())
                .setParameter("by", by, UUID.class)
                .setParameter("bassin", choice.bassin(), String.class)
                .setParameter("category", choice.category(), String.class)
                .setParameter(
                        "due",
                        choice.dueFields().stream()
                                .map(EntryField::code)
                                .sorted()
                                .toArray(String[]::new))
                .setParameter("never", choice.neverConfirmed())
                .setParameter("rest", choice.restDays())
                .setParameter("fr", draft.textFr())
                .setParameter("nl", draft.textNl())
                .setParameter("days", draft.answerDays())
                .executeUpdate();
        return id;
    }

    @Transactional
    public Optional<Campaign> find(UUID id) {
        return list(entities.createNativeQuery(SELECT + "where id = :id", Object[].class)
                        .setParameter("id", id))
                .stream()
                .findFirst();
    }

    /** Lists the latest, the last first. */
    @Transactional
    public List<Campaign> list() {
        return list(entities.createNativeQuery(
                SELECT + "order by created_at desc, id limit " + MAX_LISTED, Object[].class));
    }

    /** Finds the one that is being sent. */
    @Transactional
    public Optional<Campaign> findSending() {
        return list(entities.createNativeQuery(SELECT + "where state = 'sending'", Object[].class)).stream()
                .findFirst();
    }

    /** Finds one and holds it until the transaction ends. */
    Campaign lock(UUID id) {
        return list(entities.createNativeQuery(SELECT + "where id = :id for update", Object[].class)
                        .setParameter("id", id))
                .stream()
                .findFirst()
                .orElseThrow(() -> new CampaignStateException(CampaignStateException.Reason.UNKNOWN));
    }

    private static List<Campaign> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> campaign((Object[]) row)).toList();
    }

    private static Campaign campaign(Object[] row) {
        Set<EntryField> due = EnumSet.noneOf(EntryField.class);
        Arrays.stream((String[]) row[4])
                .flatMap(code -> EntryField.find(code).stream())
                .forEach(due::add);
        CampaignChoice choice =
                new CampaignChoice((String) row[2], (String) row[3], due, (Boolean) row[5], (Integer) row[6]);
        return new Campaign(
                (UUID) row[0],
                new Campaign.Draft((String) row[1], choice, (String) row[7], (String) row[8], (Integer) row[9]),
                (UUID) row[10],
                CampaignState.of((String) row[11]),
                (String) row[12],
                (Instant) row[13],
                (Instant) row[14],
                (Instant) row[15],
                (Instant) row[16]);
    }

    /** Deletes a draft. False if it is none. */
    @Transactional
    public boolean deleteDraft(UUID id) {
        return run("delete from campaign where id = :id and state = 'draft'", id) > 0;
    }

    /** @throws CampaignStateException if it is not being sent */
    @Transactional
    public void pause(UUID id, String reason) {
        NativeQuery<?> update = entities.createNativeQuery(
                        "update campaign set state = 'paused', pause_reason = :reason where id = :id and state = 'sending'")
                .unwrap(NativeQuery.class);
        requireOne(update.setParameter("id", id)
                .setParameter("reason", reason, String.class)
                .executeUpdate());
    }

    /**
     * Writes down what hinders one that is being sent, and goes on nevertheless.
     *
     * @param reason null once nothing does any more
     */
    @Transactional
    public void noteHindrance(UUID id, String reason) {
        NativeQuery<?> update = entities.createNativeQuery(
                        """
                        update campaign set pause_reason = :reason
                        where id = :id and state = 'sending' and pause_reason is distinct from cast(:reason as text)""")
                .unwrap(NativeQuery.class);
        update.setParameter("id", id)
                .setParameter("reason", reason, String.class)
                .executeUpdate();
    }

    /** @throws CampaignStateException if it is neither being sent nor paused */
    @Transactional
    public void stop(UUID id) {
        requireOne(run(
                "update campaign set state = 'stopped', ended_at = clock_timestamp() where id = :id and state in ('sending', 'paused')",
                id));
        endWaiting(id);
    }

    /** Of a campaign that was stopped no mail waits; whoever waited for a reminder got the first mail. */
    private void endWaiting(UUID id) {
        run(
                """
                update campaign_mail m set state = case when m.round = 1 then 'sent' else 'unsent' end, round = 0, try_after = null
                from campaign c
                where c.id = :id and c.state = 'stopped' and m.campaign_id = c.id and m.state = 'waiting'""",
                id);
    }

    /**
     * Ends one of which no mail waits any more; those that wait for the mail server count. If it was stopped meanwhile, those that came back from
     * the mail server end with it.
     */
    @Transactional
    public boolean finish(UUID id) {
        endWaiting(id);
        return run(
                        """
                        update campaign set state = 'done', ended_at = clock_timestamp()
                        where id = :id and state = 'sending' and not exists (
                            select 1 from campaign_mail where campaign_id = :id and state in ('waiting', 'sending'))""",
                        id)
                > 0;
    }

    /** Writes down that it is being sent from now on. */
    void markSending(UUID id, String also) {
        run("update campaign set state = 'sending', pause_reason = null" + also + " where id = :id", id);
    }

    private int run(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter("id", id).executeUpdate();
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw new CampaignStateException(CampaignStateException.Reason.NOT_NOW);
        }
    }
}
