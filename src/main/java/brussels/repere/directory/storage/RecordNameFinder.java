package brussels.repere.directory.storage;

import brussels.repere.text.Bilingual;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/**
 * Finds records by their name, or the name of a record, by source and id there. Names are no secret; nothing else is told. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class RecordNameFinder {

    private static final String SELECT =
            """
            select s.source, s.source_id, s.name_fr, s.name_nl, o.name_fr as organization_fr, o.name_nl as organization_nl
            from service s join organization o on o.id = s.organization_id\s""";

    private final EntityManager entities;

    RecordNameFinder(EntityManager entities) {
        this.entities = entities;
    }

    /** A record that some source has, with its name and that of its organisation. */
    public record NamedRecord(String source, String sourceId, Bilingual name, Bilingual organization) {}

    public Optional<NamedRecord> find(String source, String sourceId) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<?> rows = entities.createNativeQuery(
                            SELECT + "where s.source = :source and s.source_id = :id", Tuple.class)
                    .setParameter("source", source)
                    .setParameter("id", sourceId)
                    .getResultList();
            return read(rows).stream().findFirst();
        });
    }

    /** Lists records that are not closed, and in whose name, or that of their organisation, a text occurs. */
    public List<NamedRecord> search(String text, int limit) {
        String pattern = "%" + text.strip().replaceAll("([%_\\\\])", "\\\\$1") + "%";
        return QuarkusTransaction.joiningExisting()
                .call(() -> read(entities.createNativeQuery(
                                SELECT
                                        + """
                                where s.closed_on is null and (s.name_fr ilike :pattern or s.name_nl ilike :pattern
                                    or o.name_fr ilike :pattern or o.name_nl ilike :pattern)
                                order by coalesce(s.name_fr, s.name_nl), s.source, s.source_id""",
                                Tuple.class)
                        .setParameter("pattern", pattern)
                        .setMaxResults(limit)
                        .getResultList()));
    }

    private static List<NamedRecord> read(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new NamedRecord(
                        row.get("source", String.class),
                        row.get("source_id", String.class),
                        new Bilingual(row.get("name_fr", String.class), row.get("name_nl", String.class)),
                        new Bilingual(
                                row.get("organization_fr", String.class), row.get("organization_nl", String.class))))
                .toList();
    }
}
