package brussels.repere.directory.upstream;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.text.Lang;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * Stores what was sent to sources. Whoever adds a dispatch holds the lock of the data, so that two at once are one after the other. Safe for
 * use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class DispatchStore {

    private static final String COLUMNS =
            "select d.id, d.source, d.made_at, d.account_id, d.format, d.language, d.is_whole, d.row_count from upstream_dispatch d ";

    private final EntityManager entities;

    DispatchStore(EntityManager entities) {
        this.entities = entities;
    }

    /** What tells a fact of a source from the others. */
    public record FactKey(RecordKey record, EntryField field) {}

    /** @param total of all pages */
    public record DispatchPage(long total, List<UpstreamDispatch> dispatches) {

        public DispatchPage {
            dispatches = List.copyOf(dispatches);
        }
    }

    /** Returns what was sent of each fact of a source when it was last sent, as {@link SentFact#sent} writes it. */
    @Transactional
    public Map<FactKey, String> listLastSent(String source) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select distinct on (r.source_id, r.field) r.source_id, r.field, r.sent
                        from upstream_dispatch_row r join upstream_dispatch d on d.id = r.dispatch_id
                        where r.source = :source order by r.source_id, r.field, d.made_at desc, d.id""",
                        Object[].class)
                .setParameter("source", source)
                .getResultList();
        Map<FactKey, String> sent = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            EntryField.find((String) columns[1])
                    .ifPresent(field -> sent.put(
                            new FactKey(new RecordKey(source, (String) columns[0]), field), (String) columns[2]));
        }
        return sent;
    }

    /**
     * Adds a dispatch with its facts in the order of the file.
     *
     * @param accountId null for an operator
     */
    @Transactional
    public UpstreamDispatch add(
            String source,
            UUID accountId,
            FileFormat format,
            Lang lang,
            boolean whole,
            List<SentFact> facts,
            byte[] file) {
        UUID id = UUID.randomUUID();
        NativeQuery<?> insert = entities.createNativeQuery(
                        """
                        insert into upstream_dispatch (id, source, account_id, format, language, is_whole, row_count, file)
                        values (:id, :source, :account, :format, :language, :whole, :count, :file)""")
                .unwrap(NativeQuery.class);
        insert.setParameter("id", id)
                .setParameter("source", source)
                .setParameter("account", accountId, UUID.class)
                .setParameter("format", format.code())
                .setParameter("language", lang.name())
                .setParameter("whole", whole)
                .setParameter("count", facts.size())
                .setParameter("file", file)
                .executeUpdate();
        for (int position = 0; position < facts.size(); position++) {
            add(id, position, facts.get(position));
        }
        return find(id).orElseThrow();
    }

    /** One by one: of a batch that fails the driver writes the values to the log. */
    private void add(UUID dispatch, int position, SentFact fact) {
        NativeQuery<?> insert = entities.createNativeQuery(
                        """
                        insert into upstream_dispatch_row
                            (dispatch_id, position, source, source_id, field, sent, stated, stated_hash, cells)
                        values (:dispatch, :position, :source, :sourceId, :field, :sent, :stated, :hash, :cells)""")
                .unwrap(NativeQuery.class);
        insert.setParameter("dispatch", dispatch)
                .setParameter("position", position)
                .setParameter("source", fact.record().source())
                .setParameter("sourceId", fact.record().sourceId())
                .setParameter("field", fact.field().code())
                .setParameter("sent", fact.sent())
                .setParameter("stated", fact.stated(), String.class)
                .setParameter("hash", fact.statedHash())
                .setParameter("cells", fact.cells())
                .executeUpdate();
    }

    @Transactional
    public Optional<UpstreamDispatch> find(UUID id) {
        List<?> rows = entities.createNativeQuery(COLUMNS + "where d.id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().findFirst().map(row -> dispatch((Object[]) row));
    }

    /** Returns the last dispatch to a source. */
    @Transactional
    public Optional<UpstreamDispatch> findLast(String source) {
        return list(source, 0, 1).dispatches().stream().findFirst();
    }

    /**
     * Lists dispatches, the last first.
     *
     * @param source null for all
     * @param first the number of the first one, from 0
     */
    @Transactional
    public DispatchPage list(String source, int first, int limit) {
        String condition = "where :source = '' or d.source = :source";
        String asked = source == null ? "" : source;
        long total = ((Number) entities.createNativeQuery("select count(*) from upstream_dispatch d " + condition)
                        .setParameter("source", asked)
                        .getSingleResult())
                .longValue();
        List<?> rows = entities.createNativeQuery(
                        COLUMNS + condition + " order by d.made_at desc, d.id", Object[].class)
                .setParameter("source", asked)
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
        return new DispatchPage(
                total, rows.stream().map(row -> dispatch((Object[]) row)).toList());
    }

    /** Returns the file as it was sent; empty if it is there no more, or was never there. */
    @Transactional
    public Optional<byte[]> findFile(UUID id) {
        List<?> files = entities.createNativeQuery(
                        "select file from upstream_dispatch where id = :id and file is not null", byte[].class)
                .setParameter("id", id)
                .getResultList();
        return files.stream().findFirst().map(byte[].class::cast);
    }

    private static UpstreamDispatch dispatch(Object[] row) {
        return new UpstreamDispatch(
                (UUID) row[0],
                (String) row[1],
                (Instant) row[2],
                (UUID) row[3],
                FileFormat.find((String) row[4]).orElseThrow(),
                Lang.valueOf((String) row[5]),
                (Boolean) row[6],
                (Integer) row[7]);
    }
}
