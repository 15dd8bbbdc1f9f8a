package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The edits of some or all records while they meet what sources say, and which of them changed. Knows no database. Belongs to one
 * transaction.
 */
public final class EditBook {

    private final Map<RecordKey, Map<EntryField, FieldEdit>> edits = new HashMap<>();
    private final Set<Place> changed = new LinkedHashSet<>();

    /** Where an edit stands. */
    record Place(RecordKey key, EntryField field) {}

    void add(RecordKey key, FieldEdit edit) {
        edits.computeIfAbsent(key, none -> new EnumMap<>(EntryField.class)).put(edit.field(), edit);
    }

    /** Returns whether anything is known here of a record. */
    public boolean contains(RecordKey key) {
        return edits.containsKey(key);
    }

    /** Returns the edits of a record by field; a copy. */
    public Map<EntryField, FieldEdit> list(RecordKey key) {
        return new HashMap<>(edits.getOrDefault(key, Map.of()));
    }

    void put(RecordKey key, FieldEdit edit) {
        add(key, edit);
        changed.add(new Place(key, edit.field()));
    }

    void remove(RecordKey key, EntryField field) {
        Map<EntryField, FieldEdit> ofRecord = edits.get(key);
        if (ofRecord != null && ofRecord.remove(field) != null) {
            changed.add(new Place(key, field));
            if (ofRecord.isEmpty()) {
                edits.remove(key);
            }
        }
    }

    /** Returns where edits were put or removed. */
    Collection<Place> changed() {
        return changed;
    }

    /** Returns null where there is none any more. */
    FieldEdit get(Place place) {
        return edits.getOrDefault(place.key(), Map.of()).get(place.field());
    }
}
