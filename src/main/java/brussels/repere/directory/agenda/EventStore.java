package brussels.repere.directory.agenda;

import brussels.repere.directory.agenda.EventStateException.Reason;
import brussels.repere.directory.agenda.recurrence.OccurrenceChange;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Stores events, each as a whole. Whether somebody may is checked before. A change names the version that it began with, and is refused if
 * there is a later one. Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class EventStore {

    /** Each column of what is told of an event, with its parameter. */
    private static final Map<String, String> COLUMNS = Stream.of(
                    "kind titleFr titleNl aboutFr aboutNl startsAt endsAt wholeDay rule ruleUntil extra excluded overAt placeService"
                            .split(" "),
                    "addressFr addressNl lat lon onlineUrl territory audience languages needs free costFr costNl registrationNeeded"
                            .split(" "),
                    "registrationUrl registrationPhone registrationMail organizerKind organizer".split(" "))
            .flatMap(Arrays::stream)
            .collect(Collectors.toMap(
                    name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT),
                    name -> ":" + name,
                    (one, other) -> one,
                    TreeMap::new));

    private static final String INSERT =
            "insert into event (id, account_id, status, source, source_uid, imported_version, "
                    + String.join(", ", COLUMNS.keySet())
                    + ") values (:id, :by, 'draft', :source, :uid, case when cast(:source as text) is null then null else 1 end, "
                    + String.join(", ", COLUMNS.values()) + ")";

    private static final String UPDATE = "update event set "
            + COLUMNS.entrySet().stream()
                    .map(column -> column.getKey() + " = " + column.getValue())
                    .collect(Collectors.joining(", "))
            + ", version = version + 1, modified_at = clock_timestamp(), account_id = :by, has_lost_keeper = false where id = :id";

    private final EntityManager entities;
    private final EventRows rows;
    private final BrusselsClock clock;

    EventStore(EntityManager entities, EventRows rows, BrusselsClock clock) {
        this.entities = entities;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds a draft.
     *
     * @param by who keeps it; null for what a command imports
     * @throws EventStateException if there are too many that are not over
     */
    @Transactional
    public AgendaEvent add(EventContent content, UUID by) {
        return add(content, by, null, null);
    }

    /** Adds a draft of what a calendar has under this name. */
    @Transactional
    public AgendaEvent addImported(EventContent content, UUID by, String source, String uid) {
        return add(content, by, source, uid);
    }

    private AgendaEvent add(EventContent content, UUID by, String source, String uid) {
        Number there = (Number) entities.createNativeQuery(
                        "select count(*) from event where over_at is null or over_at > now()", Long.class)
                .getSingleResult();
        if (there.longValue() >= EventRows.MAX_EVENTS) {
            throw new EventStateException(Reason.TOO_MANY);
        }
        UUID id = UUID.randomUUID();
        NativeQuery<?> insert = entities.createNativeQuery(INSERT).unwrap(NativeQuery.class);
        EventRows.setContent(insert, content, overAt(content));
        insert.setParameter("id", id)
                .setParameter("by", by, UUID.class)
                .setParameter("source", source, String.class)
                .setParameter("uid", uid, String.class)
                .executeUpdate();
        addChanges(id, content);
        return get(id);
    }

    /**
     * Replaces what is told of an event, and who keeps it.
     *
     * @throws EventStateException if it is not there, or somebody changed it since
     */
    @Transactional
    public AgendaEvent change(UUID id, long version, EventContent content, UUID by) {
        requireVersion(id, version);
        NativeQuery<?> update = entities.createNativeQuery(UPDATE).unwrap(NativeQuery.class);
        EventRows.setContent(update, content, overAt(content));
        update.setParameter("id", id).setParameter("by", by, UUID.class).executeUpdate();
        entities.createNativeQuery("delete from event_occurrence where event_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        addChanges(id, content);
        return get(id);
    }

    /** The same for what its calendar has otherwise now: a later change of it by hand is known from this one. */
    @Transactional
    public AgendaEvent changeImported(UUID id, long version, EventContent content, UUID by) {
        change(id, version, content, by);
        return noteImported(id);
    }

    /** Notes that what is stored is what its calendar has. */
    @Transactional
    public AgendaEvent noteImported(UUID id) {
        entities.createNativeQuery("update event set imported_version = version where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        return get(id);
    }

    /**
     * Publishes an event, cancels it, or withdraws it.
     *
     * @throws EventStateException if it is that already, is a draft that is to be cancelled or withdrawn, or is over and is to be published
     */
    @Transactional
    public AgendaEvent setStatus(UUID id, long version, EventStatus status) {
        requireVersion(id, version);
        AgendaEvent before = get(id);
        boolean publishes = status == EventStatus.PUBLISHED;
        if (before.status() == status || before.status() == EventStatus.DRAFT && !publishes) {
            throw new EventStateException(Reason.NOT_NOW);
        }
        if (publishes
                && before.overAt() != null
                && before.overAt().isBefore(clock.now().toInstant())) {
            throw new EventStateException(Reason.OVER);
        }
        entities.createNativeQuery(
                        """
                        update event set status = :status, version = version + 1, modified_at = clock_timestamp()
                        where id = :id""")
                .setParameter("id", id)
                .setParameter("status", status.code())
                .executeUpdate();
        return get(id);
    }

    /** @throws EventStateException if it was published once */
    @Transactional
    public void deleteDraft(UUID id, long version) {
        requireVersion(id, version);
        int deleted = entities.createNativeQuery("delete from event where id = :id and status = 'draft'")
                .setParameter("id", id)
                .executeUpdate();
        if (deleted == 0) {
            throw new EventStateException(Reason.NO_DRAFT);
        }
    }

    private void addChanges(UUID id, EventContent content) {
        for (OccurrenceChange change : content.schedule().changes()) {
            NativeQuery<?> insert = entities.createNativeQuery(
                            """
                            insert into event_occurrence (event_id, original, starts_at, ends_at)
                            values (:id, :original, :startsAt, :endsAt)""")
                    .unwrap(NativeQuery.class);
            insert.setParameter("id", id)
                    .setParameter("original", change.original())
                    .setParameter("startsAt", change.start(), LocalDateTime.class)
                    .setParameter("endsAt", change.end(), LocalDateTime.class)
                    .executeUpdate();
        }
    }

    private static Instant overAt(EventContent content) {
        return content.schedule().isEndless()
                ? null
                : OccurrenceFinder.findEnd(content.schedule())
                        .orElseGet(() -> content.schedule().end().atZone(BrusselsClock.ZONE))
                        .toInstant();
    }

    private AgendaEvent get(UUID id) {
        return rows.find(id).orElseThrow(() -> new EventStateException(Reason.UNKNOWN));
    }

    /** Holds the row until the transaction ends, so that of two changes of one version the second is refused. */
    private void requireVersion(UUID id, long version) {
        Optional<?> stored = entities
                .createNativeQuery("select version from event where id = :id for update", Long.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
        if (stored.isEmpty()) {
            throw new EventStateException(Reason.UNKNOWN);
        }
        if (((Number) stored.get()).longValue() != version) {
            throw new EventStateException(Reason.CHANGED_MEANWHILE);
        }
    }
}
