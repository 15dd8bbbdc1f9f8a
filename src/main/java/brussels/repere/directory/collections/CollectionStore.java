package brussels.repere.directory.collections;

import brussels.repere.directory.collections.CollectionStateException.Reason;
import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Stores collections, each as a whole. Whether somebody may is checked before. A change names the version that it began with, and is
 * refused if there is a later one. Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class CollectionStore {

    private final EntityManager entities;
    private final CollectionRows rows;

    CollectionStore(EntityManager entities, CollectionRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    /**
     * Adds a draft.
     *
     * @param by who keeps it; null for what the application brings
     * @throws CollectionStateException if another has its slug
     */
    @Transactional
    public ServiceCollection add(CollectionContent content, UUID by) {
        UUID id = UUID.randomUUID();
        NativeQuery<?> insert = entities.createNativeQuery(
                        """
                        insert into collection (id, slug, title_fr, title_nl, about_fr, about_nl, keeper, territory, account_id, status)
                        values (:id, :slug, :titleFr, :titleNl, :aboutFr, :aboutNl, :keeper, :territory, :by, 'draft')
                        on conflict (slug) do nothing""")
                .unwrap(NativeQuery.class);
        CollectionRows.setContent(insert, content);
        if (insert.setParameter("id", id).setParameter("by", by, UUID.class).executeUpdate() == 0) {
            throw new CollectionStateException(Reason.SLUG_TAKEN);
        }
        rows.addSections(id, content.sections());
        return get(id);
    }

    /**
     * Replaces what is told of a collection.
     *
     * @param revised whether whoever does it has gone through all of it: then it has today's date, and they keep it from now on
     * @throws CollectionStateException if it is not there, another has its slug, or somebody changed it since
     */
    @Transactional
    public ServiceCollection change(UUID id, long version, CollectionContent content, UUID by, boolean revised) {
        requireVersion(id, version);
        if (isSlugTaken(id, content.slug())) {
            throw new CollectionStateException(Reason.SLUG_TAKEN);
        }
        NativeQuery<?> update = entities.createNativeQuery(
                        """
                        update collection set slug = :slug, title_fr = :titleFr, title_nl = :titleNl, about_fr = :aboutFr,
                            about_nl = :aboutNl, keeper = :keeper, territory = :territory, version = version + 1,
                            account_id = case when :revised then :by else account_id end,
                            has_lost_keeper = has_lost_keeper and not :revised,
                            revised_at = case when :revised then clock_timestamp() else revised_at end
                        where id = :id""")
                .unwrap(NativeQuery.class);
        CollectionRows.setContent(update, content);
        update.setParameter("id", id)
                .setParameter("by", by, UUID.class)
                .setParameter("revised", revised)
                .executeUpdate();
        entities.createNativeQuery("delete from collection_section where collection_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        rows.addSections(id, content.sections());
        return get(id);
    }

    /**
     * Publishes a collection, or withdraws it. The date of its revision stays: nobody went through it.
     *
     * @param status {@code PUBLISHED} or {@code WITHDRAWN}
     * @throws CollectionStateException if it is that already, or is a draft that is to be withdrawn, or has no section
     */
    @Transactional
    public ServiceCollection setStatus(UUID id, long version, CollectionStatus status) {
        requireVersion(id, version);
        int changed = entities.createNativeQuery(
                        """
                        update collection set status = :status, version = version + 1
                        where id = :id and status <> :status and (:status = 'published' or status = 'published')
                            and exists (select 1 from collection_section where collection_id = :id)""")
                .setParameter("id", id)
                .setParameter("status", status.code())
                .executeUpdate();
        if (changed == 0) {
            throw new CollectionStateException(Reason.NOT_NOW);
        }
        return get(id);
    }

    /** @throws CollectionStateException if it was published once */
    @Transactional
    public void deleteDraft(UUID id, long version) {
        requireVersion(id, version);
        int deleted = entities.createNativeQuery("delete from collection where id = :id and status = 'draft'")
                .setParameter("id", id)
                .executeUpdate();
        if (deleted == 0) {
            throw new CollectionStateException(Reason.NO_DRAFT);
        }
    }

    /** Returns whether it was added once by the application, whatever became of it since. */
    @Transactional
    public boolean wasBrought(String slug) {
        return !entities.createNativeQuery("select slug from collection_brought where slug = :slug")
                .setParameter("slug", slug)
                .getResultList()
                .isEmpty();
    }

    /**
     * Adds and publishes a collection of the application, unless it brought one of this slug before, or there is one.
     *
     * @param composedOn when somebody last went through it
     * @return whether it was added
     */
    @Transactional
    public boolean bring(CollectionContent content, LocalDate composedOn) {
        int first = entities.createNativeQuery(
                        "insert into collection_brought (slug) values (:slug) on conflict (slug) do nothing")
                .setParameter("slug", content.slug())
                .executeUpdate();
        if (first == 0 || isSlugTaken(null, content.slug())) {
            return false;
        }
        ServiceCollection added = add(content, null);
        setStatus(added.id(), added.version(), CollectionStatus.PUBLISHED);
        entities.createNativeQuery("update collection set revised_at = :time where id = :id")
                .setParameter(
                        "time", composedOn.atStartOfDay(BrusselsClock.ZONE).toInstant())
                .setParameter("id", added.id())
                .executeUpdate();
        return true;
    }

    private ServiceCollection get(UUID id) {
        return rows.find(id).orElseThrow(() -> new CollectionStateException(Reason.UNKNOWN));
    }

    private boolean isSlugTaken(UUID by, String slug) {
        return rows.findBySlug(slug).filter(other -> !other.id().equals(by)).isPresent();
    }

    /** Holds the row until the transaction ends, so that of two changes of one version the second is refused. */
    private void requireVersion(UUID id, long version) {
        Optional<?> stored = entities
                .createNativeQuery("select version from collection where id = :id for update", Long.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
        if (stored.isEmpty()) {
            throw new CollectionStateException(Reason.UNKNOWN);
        }
        if (((Number) stored.get()).longValue() != version) {
            throw new CollectionStateException(Reason.CHANGED_MEANWHILE);
        }
    }
}
