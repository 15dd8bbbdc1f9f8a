package brussels.repere.directory.upstream;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.RecordKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was sent to sources and has not come back as it was sent, while an import tells what they say now. Knows no database. Belongs to one
 * transaction.
 */
public final class SentBook {

    private final Map<RecordKey, List<Row>> rows = new HashMap<>();
    private final Map<Row, ReturnState> changed = new LinkedHashMap<>();

    /** @param state what came back of it before; null if nothing did */
    record Row(UUID dispatch, int position, SentFact fact, ReturnState state) {}

    void add(Row row) {
        rows.computeIfAbsent(row.fact().record(), none -> new ArrayList<>()).add(row);
    }

    /**
     * Notes what a source says of a record.
     *
     * @param said by the source, whatever is known here
     * @param silent fields of which it says nothing
     */
    public void noteSaid(DirectoryEntry said, Set<EntryField> silent) {
        rows.getOrDefault(RecordKey.of(said), List.of()).stream()
                .filter(row -> !silent.contains(row.fact().field()))
                .forEach(row -> note(row, row.fact().compare(said)));
    }

    /** Notes that a source still has a record, and that nothing of it changed there since it was last asked. */
    public void noteUnchanged(RecordKey record) {
        rows.getOrDefault(record, List.of()).stream()
                .filter(row -> row.state() == null)
                .forEach(row -> note(row, ReturnState.UNCHANGED));
    }

    /** Notes that sources have some records no more. */
    public void noteGone(Collection<RecordKey> records) {
        records.forEach(record -> rows.getOrDefault(record, List.of()).forEach(row -> note(row, ReturnState.GONE)));
    }

    private void note(Row row, ReturnState state) {
        if (state == row.state()) {
            changed.remove(row);
        } else {
            changed.put(row, state);
        }
    }

    /** Returns what came back otherwise than before. */
    Map<Row, ReturnState> changed() {
        return changed;
    }
}
