package brussels.repere.rest.collections;

import java.util.Locale;

/** What a collection says of a service for the place and need that it is narrowed by; the best first. */
enum ItemState {
    SERVES,
    MAY_SERVE,
    /** Nobody declared whom it serves. */
    UNKNOWN,
    /** No place is asked for. */
    LISTED,
    /** Serves the place, and does not fit the need or the language. */
    UNFIT,
    ELSEWHERE,
    CLOSED,
    /** Nothing is recorded under this id any more. */
    GONE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is told apart from those that may help. */
    boolean isApart() {
        return compareTo(UNFIT) >= 0;
    }
}
