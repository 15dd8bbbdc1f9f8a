package brussels.repere.directory.collections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Which keepers may be told by mail of what closed or changed in their collections, and what they were told: once a week at most, the same
 * never twice, and nothing to whoever wants no such mail. Safe for use by several threads.
 */
@ApplicationScoped
public class KeeperNotices {

    /** Between two mails to the same person. */
    public static final Duration MIN_INTERVAL = Duration.ofDays(7);

    private final EntityManager entities;
    private final CollectionRows collections;

    KeeperNotices(EntityManager entities, CollectionRows collections) {
        this.entities = entities;
        this.collections = collections;
    }

    /** Lists the accounts that keep a collection, want mails, may sign in, and were told nothing for a week. */
    @Transactional
    public List<UUID> listDue() {
        List<?> due = entities.createNativeQuery(
                        """
                        select a.id from account a
                        where a.state = 'active' and a.collection_mails
                            and (a.collections_told_at is null or a.collections_told_at < now() - cast(:interval as interval))
                            and exists (select 1 from collection c where c.account_id = a.id and c.status <> 'withdrawn')
                        order by a.id""",
                        UUID.class)
                .setParameter("interval", MIN_INTERVAL.toSeconds() + " seconds")
                .getResultList();
        return due.stream().map(UUID.class::cast).toList();
    }

    /** Lists what an account keeps and has not withdrawn, by slug. */
    @Transactional
    public List<ServiceCollection> listOf(UUID account) {
        return collections.list().stream()
                .filter(collection ->
                        account.equals(collection.keeperAccount()) && collection.status() != CollectionStatus.WITHDRAWN)
                .toList();
    }

    /**
     * Writes down that somebody is about to be told something, before the mail leaves: whatever ends this process, none leaves twice.
     *
     * @param told a hash of all that is told
     * @return false if they were told the same already, or something else meanwhile
     */
    @Transactional
    public boolean claim(UUID account, String told) {
        return entities.createNativeQuery(
                                """
                                update account set collections_told_at = now(), collections_told = :told
                                where id = :id and collection_mails and collections_told is distinct from :told
                                    and (collections_told_at is null or collections_told_at < now() - cast(:interval as interval))""")
                        .setParameter("id", account)
                        .setParameter("told", told)
                        .setParameter("interval", MIN_INTERVAL.toSeconds() + " seconds")
                        .executeUpdate()
                > 0;
    }

    /** Takes a claim back, of a mail that certainly did not leave. */
    @Transactional
    public void release(UUID account) {
        entities.createNativeQuery(
                        "update account set collections_told_at = null, collections_told = null where id = :id")
                .setParameter("id", account)
                .executeUpdate();
    }

    /** Returns whether somebody wants these mails. */
    @Transactional
    public boolean isWanted(UUID account) {
        return (Boolean)
                entities.createNativeQuery("select collection_mails from account where id = :id", Boolean.class)
                        .setParameter("id", account)
                        .getSingleResult();
    }

    @Transactional
    public void setWanted(UUID account, boolean wanted) {
        entities.createNativeQuery("update account set collection_mails = :wanted where id = :id")
                .setParameter("wanted", wanted)
                .setParameter("id", account)
                .executeUpdate();
    }
}
