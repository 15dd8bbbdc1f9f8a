package brussels.repere.directory.upstream;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.RecordKey;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads what came of what was sent. What the source said when it was imported is stored; that somebody here changed or undid a fact, or
 * closed its record, is seen from its history. A record that is confidential by now, or told with one, or that its source calls so, is left
 * out, although it was sent when it was public. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class ReturnReader {

    /** Up to the moment at which the source contradicted: what somebody decides after that is another matter. */
    private static final String STATE =
            """
            case
                when r.came_back in ('caught-up', 'gone') then r.came_back
                when exists (select 1 from record_closure c where c.source = r.source and c.source_id = r.source_id)
                    or (select c.new_value <> r.sent from fact_change c
                        where c.source = r.source and c.source_id = r.source_id and c.field = r.field
                            and c.kind in ('edited', 'corrected', 'undone') and c.changed_at > d.made_at
                            and (r.came_back is distinct from 'contradicted' or c.changed_at < r.came_back_at)
                        order by c.number desc limit 1) then 'withdrawn'
                else coalesce(r.came_back, 'waiting')
            end""";

    private static final String PUBLIC =
            """
            not exists (
                select 1 from service v join service_at_location s on s.service_id = v.id
                    left join location l on l.id = s.location_id
                where v.source = r.source and v.source_id = r.source_id
                    and (l.is_confidential or exists (
                        select 1 from service_at_location told join location hidden on hidden.id = told.location_id
                        where told.service_id = v.joined_to and hidden.is_confidential)))
            and not exists (
                select 1 from field_edit x where x.source = r.source and x.source_id = r.source_id
                    and x.field = 'location' and x.stated ~ '"confidential" *: *true')""";

    private static final String ROWS =
            "select r.source, r.source_id, r.field, r.sent, r.stated, r.stated_hash, r.cells, "
                    + STATE
                    + " as state, r.came_back_at, (select v.id from service v where v.source = r.source"
                    + " and v.source_id = r.source_id)"
                    + " from upstream_dispatch_row r join upstream_dispatch d on d.id = r.dispatch_id"
                    + " where d.id = :id and "
                    + PUBLIC
                    + " order by r.position";

    private static final String COUNTS =
            """
            select x.source, x.state, count(*) from (
                select distinct on (r.source, r.source_id, r.field) r.source, %s as state
                from upstream_dispatch_row r join upstream_dispatch d on d.id = r.dispatch_id
                where %s
                order by r.source, r.source_id, r.field, d.made_at desc, d.id) x
            group by x.source, x.state"""
                    .formatted(STATE, PUBLIC);

    private final EntityManager entities;
    private final DispatchStore dispatches;

    ReturnReader(EntityManager entities, DispatchStore dispatches) {
        this.entities = entities;
        this.dispatches = dispatches;
    }

    /** Lists what was sent by a dispatch, in the order of its file. */
    @Transactional
    public List<DispatchRow> list(UUID dispatch) {
        List<?> rows = entities.createNativeQuery(ROWS, Object[].class)
                .setParameter("id", dispatch)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> EntryField.find((String) row[2]).isPresent())
                .map(ReturnReader::row)
                .toList();
    }

    private static DispatchRow row(Object[] row) {
        ReturnState state = ReturnState.of((String) row[7]);
        SentFact fact = new SentFact(
                new RecordKey((String) row[0], (String) row[1]),
                EntryField.find((String) row[2]).orElseThrow(),
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6]);
        return new DispatchRow(fact, (UUID) row[9], state, state == ReturnState.WITHDRAWN ? null : (Instant) row[8]);
    }

    /** Counts by source what came of facts, each by its last dispatch; of sources to which nothing was sent there is nothing. */
    @Transactional
    public Map<String, Map<ReturnState, Integer>> count() {
        Map<String, Map<ReturnState, Integer>> counts = new HashMap<>();
        List<?> rows = entities.createNativeQuery(COUNTS, Object[].class).getResultList();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            counts.computeIfAbsent((String) columns[0], none -> new EnumMap<>(ReturnState.class))
                    .put(ReturnState.of((String) columns[1]), ((Number) columns[2]).intValue());
        }
        return counts;
    }

    /** Tells what was sent to each of some sources, in their order. */
    @Transactional
    public List<SourceReturns> tell(List<String> sources) {
        Map<String, Map<ReturnState, Integer>> counts = count();
        Map<String, LocalDate> imported = listImportDays();
        return sources.stream()
                .map(source -> new SourceReturns(
                        source,
                        dispatches.findLast(source).orElse(null),
                        imported.get(source),
                        counts.getOrDefault(source, Map.of())))
                .toList();
    }

    private Map<String, LocalDate> listImportDays() {
        List<?> rows = entities.createNativeQuery(
                        "select source, max(retrieved_on) from service group by source", Object[].class)
                .getResultList();
        Map<String, LocalDate> days = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            Optional.ofNullable((LocalDate) columns[1]).ifPresent(day -> days.put((String) columns[0], day));
        }
        return days;
    }
}
