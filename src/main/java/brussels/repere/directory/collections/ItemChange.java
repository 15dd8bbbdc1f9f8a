package brussels.repere.directory.collections;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What became of an item since the collection was last gone through. Immutable.
 *
 * @param closedOn of what is closed; else null
 * @param fields of what changed: the codes of its facts, each once; else empty
 */
public record ItemChange(State state, LocalDate closedOn, List<String> fields) {

    /** Nothing is to be looked at. */
    public static final ItemChange NONE = new ItemChange(State.SAME, null, List.of());

    static final ItemChange GONE = new ItemChange(State.GONE, null, List.of());

    public ItemChange {
        fields = List.copyOf(fields);
    }

    /** What a keeper is told of an item. */
    public enum State {
        SAME,
        /** Facts of it are others than they were. */
        CHANGED,
        /** It exists no more, or is told with another record. */
        CLOSED,
        /** Nothing has this id: its record was erased, became confidential, or is a help line that is no more. */
        GONE;

        /** Returns its name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
