package brussels.repere.search.plan;

/** By what services are ordered. All orders end with the id, so that the same plan always has the same order. */
public sealed interface SortKey {

    /** The best score first. */
    record ByScore() implements SortKey {}

    /** The nearest to a point first; what has no point comes last. */
    record ByDistance(GeoPoint point) implements SortKey {}

    /** The latest verified first; what nobody verified comes last. */
    record ByFreshness() implements SortKey {}

    /** In the order of the ids of the services at a location. */
    record ById() implements SortKey {}
}
