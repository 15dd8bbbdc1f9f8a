package brussels.repere.rest.metrics;

import java.util.Locale;

/** What people ask, told apart by how much work it is, and never by their words. */
public enum QuestionKind {
    /** A need that was understood, at a place. */
    NEED_AND_PLACE,
    /** A need that was understood, for the whole Region. */
    NEED,
    /** Several needs at once. */
    SEVERAL_NEEDS,
    /** Words that are no need, at least some of them. */
    WORDS,
    /** What may only be the name of a service. */
    NAME,
    /** Nothing in words: a place and filters. */
    LIST,
    /** A situation: which doors together. */
    ORIENTATION;

    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
