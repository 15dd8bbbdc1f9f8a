package brussels.repere.directory.resources;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads resources. Safe for use by several threads. */
@ApplicationScoped
public class ResourceRows {

    /** More than the networks of Brussels list; a list of all is read at once. */
    public static final int MAX_RESOURCES = 3_000;

    private static final String ORDER = " order by modified_at desc, id limit " + MAX_RESOURCES;

    private final EntityManager entities;

    ResourceRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<ProfessionalResource> find(UUID id) {
        return read("where id = ?1", id).stream().findFirst();
    }

    /** Lists those of every status; what changed last comes first. */
    @Transactional
    public List<ProfessionalResource> listAll() {
        return read(ORDER);
    }

    /** Lists those that everybody may read; what changed last comes first. */
    @Transactional
    public List<ProfessionalResource> listPublished() {
        return read("where status = ?1" + ORDER, ResourceStatus.PUBLISHED.code());
    }

    /** Returns a text that is another one after each change of what everybody may read. */
    @Transactional
    public String readState() {
        return (String) entities.createNativeQuery(
                        """
                        select coalesce(md5(string_agg(id || '-' || version, ',' order by id)), '')
                        from resource where status <> 'draft'""",
                        String.class)
                .getSingleResult();
    }

    private List<ProfessionalResource> read(String condition, Object... values) {
        Query query = entities.createNativeQuery("select * from resource " + condition, Tuple.class);
        for (int number = 0; number < values.length; number++) {
            query.setParameter(number + 1, values[number]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> resource((Tuple) row)).toList();
    }

    private static ProfessionalResource resource(Tuple row) {
        return new ProfessionalResource(
                row.get("id", UUID.class),
                content(row),
                ResourceStatus.of(text(row, "status")),
                row.get("account_id", UUID.class),
                row.get("has_lost_keeper", Boolean.class),
                row.get("modified_at", Instant.class),
                ((Number) row.get("version")).longValue());
    }

    private static ResourceContent content(Tuple row) {
        String published = text(row, "published_on");
        Bilingual task = bilingual(row, "task");
        return new ResourceContent(
                ResourceKind.find(text(row, "kind")).orElseThrow(),
                bilingual(row, "title"),
                bilingual(row, "about"),
                text(row, "url"),
                words(text(row, "needs")),
                words(text(row, "languages")),
                new ResourcePublisher(row.get("publisher_organization", UUID.class), text(row, "publisher_name")),
                published == null ? null : new PublicationDate(published),
                day(row, "review_on"),
                territory(text(row, "territory")),
                task == null
                        ? null
                        : new VolunteerCall(
                                task,
                                bilingual(row, "times"),
                                text(row, "ask"),
                                text(row, "ask_phone"),
                                text(row, "ask_mail")));
    }

    private static TerritoryKey territory(String text) {
        return text == null
                ? null
                : new TerritoryKey(
                        Level.find(text.substring(0, text.indexOf(':'))).orElseThrow(),
                        text.substring(text.indexOf(':') + 1));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static Bilingual bilingual(Tuple row, String column) {
        return Bilingual.orNull(text(row, column + "_fr"), text(row, column + "_nl"));
    }

    private static LocalDate day(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }
}
