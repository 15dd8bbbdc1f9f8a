package brussels.repere.exchange.corrections;

import brussels.repere.directory.corrections.CorrectionQuery;
import brussels.repere.directory.corrections.CorrectionReader;
import brussels.repere.directory.corrections.KnownCorrection;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.upstream.DispatchRow;
import brussels.repere.directory.upstream.DispatchStore;
import brussels.repere.directory.upstream.DispatchStore.FactKey;
import brussels.repere.directory.upstream.ReturnReader;
import brussels.repere.directory.upstream.SentFact;
import brussels.repere.directory.upstream.UpstreamDispatch;
import brussels.repere.exchange.corrections.DispatchRefusedException.Reason;
import brussels.repere.exchange.editing.CellDesk;
import brussels.repere.exchange.editing.RecordCells;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.generation.DataGeneration;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Sends corrections to the keepers of registers: writes the file, and keeps what was in it. By default it holds what was not sent before, or
 * is known otherwise since. Two dispatches at once are one after the other, and the second is told that nothing is new. Safe for use by
 * several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class DispatchDesk {

    private static final int BATCH = 500;

    private final CorrectionReader corrections;
    private final CellDesk cells;
    private final DispatchStore dispatches;
    private final ReturnReader returns;
    private final DataGeneration.Repository generation;

    DispatchDesk(
            CorrectionReader corrections,
            CellDesk cells,
            DispatchStore dispatches,
            ReturnReader returns,
            DataGeneration.Repository generation) {
        this.corrections = corrections;
        this.cells = cells;
        this.dispatches = dispatches;
        this.returns = returns;
        this.generation = generation;
    }

    /**
     * How many corrections stand of a source.
     *
     * @param waiting those that were not sent, or are known otherwise since
     */
    public record Standing(int standing, int waiting) {

        public static final Standing NONE = new Standing(0, 0);

        private Standing plus(boolean isNew) {
            return new Standing(standing + 1, waiting + (isNew ? 1 : 0));
        }
    }

    /**
     * Makes a dispatch.
     *
     * @param accountId null for an operator
     * @throws DispatchRefusedException if there is nothing to send, or somebody sent it meanwhile; nothing was stored
     */
    @Transactional
    public UpstreamDispatch make(DispatchOrder order, UUID accountId) {
        generation.lock();
        String source = order.source();
        UpstreamDispatch last = dispatches.findLast(source).orElse(null);
        if (!corrections.listSources().contains(source)) {
            throw new DispatchRefusedException(Reason.UNKNOWN_SOURCE, null);
        }
        if (order.checked() && !Objects.equals(order.seen(), last == null ? null : last.id())) {
            throw new DispatchRefusedException(Reason.MEANWHILE, last);
        }
        List<SentFact> standing = list(source, ColumnHeaders.in(order.lang()));
        Map<FactKey, String> sent = dispatches.listLastSent(source);
        List<SentFact> facts = order.whole()
                ? standing
                : standing.stream().filter(fact -> isNew(fact, sent)).toList();
        if (facts.isEmpty()) {
            throw new DispatchRefusedException(standing.isEmpty() ? Reason.NOTHING : Reason.NOTHING_NEW, last);
        }
        byte[] file = DispatchFile.write(
                facts.stream().map(fact -> DispatchFile.decode(fact.cells())).toList(), order.format(), order.lang());
        return dispatches.add(source, accountId, order.format(), order.lang(), order.whole(), facts, file);
    }

    private static boolean isNew(SentFact fact, Map<FactKey, String> sent) {
        return !fact.sent().equals(sent.get(new FactKey(fact.record(), fact.field())));
    }

    /** Of what does not differ in any cell nobody could be told. */
    private List<SentFact> list(String source, ColumnHeaders headers) {
        RecordCells writer = cells.cells();
        List<SentFact> facts = new ArrayList<>();
        List<KnownCorrection> batch;
        int read = 0;
        do {
            batch = corrections
                    .list(new CorrectionQuery(source, null), read, BATCH)
                    .corrections();
            for (KnownCorrection correction : batch) {
                List<List<String>> rows = CorrectionRows.of(CorrectionExport.fact(correction, writer), headers);
                if (!rows.isEmpty()) {
                    facts.add(new SentFact(
                            RecordKey.of(correction.known()),
                            correction.edit().field(),
                            FieldValueCodec.encode(correction.edit().field(), correction.known()),
                            correction.edit().stated(),
                            correction.edit().statedHash(),
                            DispatchFile.encode(rows)));
                }
            }
            read += BATCH;
        } while (batch.size() == BATCH);
        return facts;
    }

    /** Counts by source which corrections stand, and which of them wait to be sent; sources without any are absent. */
    @Transactional
    public Map<String, Standing> count() {
        Map<String, Standing> counts = new HashMap<>();
        Map<String, Map<FactKey, String>> sent = new HashMap<>();
        for (SentFact fact : list(null, ColumnHeaders.FR)) {
            String source = fact.record().source();
            boolean isNew = isNew(fact, sent.computeIfAbsent(source, dispatches::listLastSent));
            counts.put(source, counts.getOrDefault(source, Standing.NONE).plus(isNew));
        }
        return counts;
    }

    /**
     * Returns the file of a dispatch as it was sent. If one of its records was erased, or is confidential by now, it is written again
     * without that.
     */
    @Transactional
    public byte[] readFile(UpstreamDispatch dispatch) {
        List<DispatchRow> rows = returns.list(dispatch.id());
        return dispatches
                .findFile(dispatch.id())
                .filter(file -> rows.size() == dispatch.facts())
                .orElseGet(() -> DispatchFile.write(
                        rows.stream()
                                .map(row -> DispatchFile.decode(row.fact().cells()))
                                .toList(),
                        dispatch.format(),
                        dispatch.lang()));
    }
}
