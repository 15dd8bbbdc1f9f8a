package brussels.repere.search.question;

/** In which order an answer stands. The names belong to the API. */
public enum SortOrder {
    /** By what fits best and is nearest to home. */
    order,
    /** By distance from the point of the place; what has no point comes last. */
    distance
}
