package brussels.repere.search.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.locationtech.jts.geom.LineString;

/** A condition that a service meets or does not meet, as a tree. A service without a value of a field meets none that asks for one. Immutable. */
public sealed interface Filter {

    /** Met by all. */
    record Everything() implements Filter {}

    /** Met by none. */
    record Nothing() implements Filter {}

    /** Met by those that have one of these values. */
    record OneOf(SearchField field, List<String> values) implements Filter {}

    /** Met by these services at a location. */
    record WithId(List<UUID> ids) implements Filter {}

    /** Met by those that have a value with this beginning. */
    record StartsWith(SearchField field, String beginning) implements Filter {}

    /**
     * Met by those that have a value which at most so many typing errors part from a word: letters that are missing, too many,
     * wrong, or exchanged with the next. The first letter is right.
     *
     * @param maxEdits 1 or 2
     */
    record Resembles(SearchField field, String word, int maxEdits) implements Filter {}

    /** Met by those whose number lies between two bounds; a bound that is null does not limit. */
    record Between(SearchField field, Bound from, Bound to) implements Filter {}

    /** The end of a range. */
    record Bound(double value, boolean inclusive) {}

    /** Met by those that have any value. */
    record HasValue(SearchField field) implements Filter {}

    /** Met by those whose site lies at most so many metres from a point. */
    record Near(GeoPoint point, int metres) implements Filter {}

    /** Met by those whose site lies inside a ring or on it; its coordinates are degrees (WGS84), longitude first. */
    record InsideRing(LineString ring) implements Filter {}

    /** Met by those that meet all conditions; by all, if there are none. */
    record AllOf(List<Filter> conditions) implements Filter {}

    /** Met by those that meet at least so many of the conditions. */
    record AtLeast(int count, List<Filter> conditions) implements Filter {}

    /** Met by those that do not meet a condition. */
    record Not(Filter condition) implements Filter {}

    static Filter oneOf(SearchField field, Collection<String> values) {
        return new OneOf(field, List.copyOf(values));
    }

    static Filter is(SearchField field, String value) {
        return new OneOf(field, List.of(value));
    }

    /** Returns what is met by numbers from one to another, both included; a bound that is null does not limit. */
    static Filter between(SearchField field, Double from, Double to) {
        return new Between(field, from == null ? null : new Bound(from, true), to == null ? null : new Bound(to, true));
    }

    static Filter allOf(Collection<? extends Filter> conditions) {
        return conditions.size() == 1 ? conditions.iterator().next() : new AllOf(List.copyOf(conditions));
    }

    static Filter anyOf(Collection<? extends Filter> conditions) {
        return switch (conditions.size()) {
            case 0 -> new Nothing();
            case 1 -> conditions.iterator().next();
            default -> new AtLeast(1, List.copyOf(conditions));
        };
    }

    static Filter not(Filter condition) {
        return new Not(condition);
    }
}
