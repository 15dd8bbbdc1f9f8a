package brussels.repere.search.plan;

import java.util.Collection;
import java.util.List;

/** What is found, and with which score, as a tree. Scores are whole numbers, and sums of them stay below 2^24. Immutable. */
public sealed interface ScoredQuery {

    /** Finds what meets a filter, all of it with the same score. */
    record Constant(Filter filter, float score) implements ScoredQuery {}

    /** Finds what one of the options finds; only the best score counts. */
    record BestOf(List<ScoredQuery> options) implements ScoredQuery {}

    /**
     * Finds what all required parts and at least so many of the optional ones find, and meets the filters; the scores of all parts
     * add up.
     */
    record SumOf(List<ScoredQuery> required, List<ScoredQuery> optional, int minOptional, List<Filter> filters)
            implements ScoredQuery {}

    static ScoredQuery constant(Filter filter, float score) {
        return new Constant(filter, score);
    }

    /** Returns what any of the options finds, with its best score. */
    static ScoredQuery bestOf(Collection<? extends ScoredQuery> options) {
        return options.size() == 1 ? options.iterator().next() : new BestOf(List.copyOf(options));
    }

    /** Returns what at least so many of the parts find, with the sum of their scores. */
    static ScoredQuery atLeast(int count, Collection<? extends ScoredQuery> parts) {
        return new SumOf(List.of(), List.copyOf(parts), count, List.of());
    }

    /** Returns what any of the parts finds, with the sum of their scores. */
    static ScoredQuery anyOf(Collection<? extends ScoredQuery> parts) {
        return switch (parts.size()) {
            case 0 -> constant(new Filter.Nothing(), 0);
            case 1 -> parts.iterator().next();
            default -> atLeast(1, parts);
        };
    }

    /** Returns what all required parts find, with their scores and those of the optional parts that find it too. */
    static ScoredQuery sumOf(Collection<? extends ScoredQuery> required, Collection<? extends ScoredQuery> optional) {
        return new SumOf(List.copyOf(required), List.copyOf(optional), 0, List.of());
    }

    /** Returns what a scoring finds and meets filters, with the same score. */
    static ScoredQuery filtered(ScoredQuery scoring, Collection<? extends Filter> filters) {
        return new SumOf(List.of(scoring), List.of(), 0, List.copyOf(filters));
    }
}
