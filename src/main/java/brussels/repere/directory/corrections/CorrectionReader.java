package brussels.repere.directory.corrections;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.storage.CurrentEntries;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Reads corrections of records that are open and public, the last first. A confidential record is left out, and so is one that is told with
 * a confidential one, or that its own source calls confidential, whatever somebody here says: none of what that source says goes further.
 * Of what was added here there is no source to tell. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class CorrectionReader {

    private static final String FROM =
            """
            from field_edit e
            join service v on v.source = e.source and v.source_id = e.source_id
            join service_at_location s on s.service_id = v.id
            left join location l on l.id = s.location_id
            where not e.is_confirmed and v.closed_on is null and l.is_confidential is not true and e.source <> :own
                and not exists (
                    select 1 from service_at_location told join location hidden on hidden.id = told.location_id
                    where told.service_id = v.joined_to and hidden.is_confidential)
                and not exists (
                    select 1 from field_edit x where x.source = e.source and x.source_id = e.source_id
                        and x.field = 'location' and x.stated ~ '"confidential" *: *true')
                and (:source = '' or e.source = :source)
                and e.edited_on >= cast(:since as date)""";

    private static final String SELECT =
            """
            select v.id, s.id, e.field, e.last_verified, e.edited_on, e.stated_hash, e.stated, (
                select max(c.changed_at) from fact_change c
                where c.source = e.source and c.source_id = e.source_id and c.field = e.field
                    and c.kind in ('edited', 'corrected', 'undone'))\s"""
                    + FROM + " order by e.edited_on desc, e.source, e.source_id, e.field";

    private static final String LONG_AGO = "0001-01-01";

    private final EntityManager entities;

    CorrectionReader(EntityManager entities) {
        this.entities = entities;
    }

    /** @param total of all pages */
    public record CorrectionPage(long total, List<KnownCorrection> corrections) {}

    /** @param first the number of the first one, from 0 */
    @Transactional
    public CorrectionPage list(CorrectionQuery query, int first, int limit) {
        long total = ((Number) withQuery(entities.createNativeQuery("select count(*) " + FROM), query)
                        .getSingleResult())
                .longValue();
        List<?> rows = withQuery(entities.createNativeQuery(SELECT, Object[].class), query)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
        List<Object[]> known = rows.stream()
                .map(Object[].class::cast)
                .filter(row -> EntryField.find((String) row[2]).isPresent())
                .toList();
        Map<UUID, DirectoryEntry> entries = new CurrentEntries(entities)
                .read(known.stream().map(row -> (UUID) row[1]).distinct().toList());
        return new CorrectionPage(
                total,
                known.stream()
                        .filter(row -> entries.containsKey((UUID) row[1]))
                        .map(row -> correction(row, entries.get((UUID) row[1])))
                        .toList());
    }

    private static Query withQuery(Query sql, CorrectionQuery query) {
        return sql.setParameter("own", RecordLifecycle.OWN_SOURCE)
                .setParameter("source", Objects.requireNonNullElse(query.source(), ""))
                .setParameter("since", Objects.toString(query.since(), LONG_AGO));
    }

    private static KnownCorrection correction(Object[] row, DirectoryEntry entry) {
        FieldEdit edit = new FieldEdit(
                EntryField.find((String) row[2]).orElseThrow(),
                YearMonth.parse((String) row[3]),
                (LocalDate) row[4],
                false,
                (String) row[5],
                (String) row[6]);
        return new KnownCorrection((UUID) row[0], entry, edit, (Instant) row[7]);
    }

    /** Lists, by name, the sources from which records come, also closed ones; this directory itself is none. */
    @Transactional
    public List<String> listSources() {
        List<?> sources = entities.createNativeQuery(
                        "select distinct source from service where source <> :own order by source", String.class)
                .setParameter("own", RecordLifecycle.OWN_SOURCE)
                .getResultList();
        return sources.stream().map(String.class::cast).toList();
    }

    /** Returns whether there is any record of a source, also a closed one. */
    @Transactional
    public boolean knowsSource(String source) {
        return !entities.createNativeQuery("select 1 from service where source = :source limit 1")
                .setParameter("source", source)
                .getResultList()
                .isEmpty();
    }
}
