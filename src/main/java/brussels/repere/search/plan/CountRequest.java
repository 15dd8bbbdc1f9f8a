package brussels.repere.search.plan;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks for a count among what the query of a plan finds and all its filters but one let pass. Immutable.
 *
 * @param name by which the result is found
 * @param leftAside the code of the filter that does not narrow this count; null if all do
 */
public record CountRequest(String name, String leftAside, Counted counted) {

    /** What is counted. */
    public sealed interface Counted {}

    /** How many meet a filter. */
    public record Matches(Filter filter) implements Counted {}

    /** How many have each value of a field: the most frequent values first, then in the order of their bytes, at most so many. */
    public record Values(SearchField field, int max) implements Counted {}

    /** How many meet each filter, in the order of the names. */
    public record Bands(SortedMap<String, Filter> filters) implements Counted {

        public static Bands of(Map<String, Filter> filters) {
            return new Bands(new TreeMap<>(filters));
        }
    }
}
