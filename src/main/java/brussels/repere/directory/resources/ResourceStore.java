package brussels.repere.directory.resources;

import brussels.repere.directory.resources.ResourceStateException.Reason;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;

/**
 * Stores resources, each as a whole. Whether somebody may is checked before. A change names the version that it began with, and is refused if there is a later
 * one. Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class ResourceStore {

    /** What is told of a resource, by the names of parameters; columns have underscores. */
    private static final List<String> FIELDS = Stream.of(
                    "kind titleFr titleNl aboutFr aboutNl url needs languages publisherOrganization publisherName publishedOn",
                    "reviewOn territory taskFr taskNl timesFr timesNl ask askPhone askMail")
            .flatMap(names -> Arrays.stream(names.split(" ")))
            .toList();

    private static final String INSERT = "insert into resource (id, account_id, status, "
            + FIELDS.stream().map(ResourceStore::column).collect(Collectors.joining(", "))
            + ") values (:id, :by, 'draft', :" + String.join(", :", FIELDS) + ")";

    private static final String UPDATE = "update resource set "
            + FIELDS.stream().map(field -> column(field) + " = :" + field).collect(Collectors.joining(", "))
            + ", version = version + 1, modified_at = clock_timestamp(), account_id = :by, has_lost_keeper = false where id = :id";

    private final EntityManager entities;
    private final ResourceRows rows;

    ResourceStore(EntityManager entities, ResourceRows rows) {
        this.entities = entities;
        this.rows = rows;
    }

    private static String column(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Adds a draft.
     *
     * @param by who keeps it
     * @throws ResourceStateException if there are too many
     */
    @Transactional
    public ProfessionalResource add(ResourceContent content, UUID by) {
        Number there = (Number) entities.createNativeQuery("select count(*) from resource", Long.class)
                .getSingleResult();
        if (there.longValue() >= ResourceRows.MAX_RESOURCES) {
            throw new ResourceStateException(Reason.TOO_MANY);
        }
        UUID id = UUID.randomUUID();
        write(INSERT, id, content, by);
        return get(id);
    }

    /**
     * Replaces what is told of a resource, and who keeps it.
     *
     * @throws ResourceStateException if it is not there, or somebody changed it since
     */
    @Transactional
    public ProfessionalResource change(UUID id, long version, ResourceContent content, UUID by) {
        requireVersion(id, version);
        write(UPDATE, id, content, by);
        return get(id);
    }

    /**
     * Publishes a resource, or withdraws it.
     *
     * @throws ResourceStateException if it is that already, or is a draft that is to be withdrawn
     */
    @Transactional
    public ProfessionalResource setStatus(UUID id, long version, ResourceStatus status) {
        requireVersion(id, version);
        ProfessionalResource before = get(id);
        if (before.status() == status
                || before.status() == ResourceStatus.DRAFT && status == ResourceStatus.WITHDRAWN) {
            throw new ResourceStateException(Reason.NOT_NOW);
        }
        entities.createNativeQuery(
                        """
                        update resource set status = :status, version = version + 1, modified_at = clock_timestamp()
                        where id = :id""")
                .setParameter("id", id)
                .setParameter("status", status.code())
                .executeUpdate();
        return get(id);
    }

    /** @throws ResourceStateException if it was published once */
    @Transactional
    public void deleteDraft(UUID id, long version) {
        requireVersion(id, version);
        int deleted = entities.createNativeQuery("delete from resource where id = :id and status = 'draft'")
                .setParameter("id", id)
                .executeUpdate();
        if (deleted == 0) {
            throw new ResourceStateException(Reason.NO_DRAFT);
        }
    }

    private void write(String sql, UUID id, ResourceContent content, UUID by) {
        NativeQuery<?> write = entities.createNativeQuery(sql).unwrap(NativeQuery.class);
        VolunteerCall volunteers = content.volunteers();
        setTexts(write, "title", content.title());
        setTexts(write, "about", content.about());
        setTexts(write, "task", volunteers == null ? null : volunteers.task());
        setTexts(write, "times", volunteers == null ? null : volunteers.times());
        setText(write, "ask", volunteers == null ? null : volunteers.ask());
        setText(write, "askPhone", volunteers == null ? null : volunteers.phone());
        setText(write, "askMail", volunteers == null ? null : volunteers.mail());
        setText(write, "url", content.url());
        setText(write, "publisherName", content.publisher().name());
        setText(
                write,
                "publishedOn",
                content.publishedOn() == null ? null : content.publishedOn().text());
        setText(
                write,
                "territory",
                content.territory() == null ? null : content.territory().toString());
        write.setParameter("kind", content.kind().code())
                .setParameter("needs", String.join(" ", content.needs()))
                .setParameter("languages", String.join(" ", content.languages()))
                .setParameter("publisherOrganization", content.publisher().organization(), UUID.class)
                .setParameter("reviewOn", content.reviewOn())
                .setParameter("id", id)
                .setParameter("by", by, UUID.class)
                .executeUpdate();
    }

    private static void setTexts(NativeQuery<?> write, String name, Bilingual text) {
        setText(write, name + "Fr", text == null ? null : text.fr());
        setText(write, name + "Nl", text == null ? null : text.nl());
    }

    private static void setText(NativeQuery<?> write, String name, String text) {
        write.setParameter(name, text, String.class);
    }

    private ProfessionalResource get(UUID id) {
        return rows.find(id).orElseThrow(() -> new ResourceStateException(Reason.UNKNOWN));
    }

    /** Holds the row until the transaction ends, so that of two changes of one version the second is refused. */
    private void requireVersion(UUID id, long version) {
        Optional<?> stored = entities
                .createNativeQuery("select version from resource where id = :id for update", Long.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst();
        if (stored.isEmpty()) {
            throw new ResourceStateException(Reason.UNKNOWN);
        }
        if (((Number) stored.get()).longValue() != version) {
            throw new ResourceStateException(Reason.CHANGED_MEANWHILE);
        }
    }
}
