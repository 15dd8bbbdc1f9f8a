package brussels.repere.rest.services.request;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.text.Lang;
import java.util.Optional;

/**
 * A question that many ask alike, as widgets and links with a preset place and need do, and that tells nothing of who asks: codes of
 * territories, needs and filters. What somebody typed, a point, an address, a street, a house, an age or an audience, services of a
 * list, or a time to come never stands in one. Immutable.
 *
 * @param query with nothing but codes and numbers
 * @param lang the language of the answer
 */
public record SharedQuestion(ServicesQuery query, Lang lang) {

    /** Returns the question if it is one of these; what it names need not exist. */
    public static Optional<SharedQuestion> find(ServicesQuery query, Lang lang, Taxonomy taxonomy) {
        return isNothingTyped(query, taxonomy)
                        && isTerritory(query.place())
                        && withoutPersonalValues(query).equals(query)
                ? Optional.of(new SharedQuestion(query, lang))
                : Optional.empty();
    }

    /** An empty text is what a preset filter without a place is asked with. */
    private static boolean isNothingTyped(ServicesQuery query, Taxonomy taxonomy) {
        return (query.q() == null || query.q().isEmpty())
                && ParameterValues.listOf(query.needs()).stream()
                        .allMatch(need -> taxonomy.find(need).isPresent());
    }

    /** The ids of houses, streets and landmarks are no territories. */
    private static boolean isTerritory(String place) {
        return place == null
                || place.indexOf(':') > 0
                        && Level.find(place.substring(0, place.indexOf(':'))).isPresent();
    }

    /** A parameter that is added one day does not compile before somebody decides here whether it tells of who asks. */
    private static ServicesQuery withoutPersonalValues(ServicesQuery query) {
        return new ServicesQuery(
                null,
                null,
                query.territory(),
                null,
                query.place(),
                query.q(),
                query.needs(),
                null,
                null,
                query.preferWords(),
                query.sector(),
                query.category(),
                query.language(),
                query.mode(),
                query.tier(),
                query.commune(),
                query.freshness(),
                null,
                null,
                null,
                query.cost(),
                query.appointment(),
                query.openNow(),
                null,
                query.reach(),
                query.radius(),
                query.sort(),
                query.byNeed(),
                null,
                query.size(),
                query.explain(),
                query.asOf(),
                query.lang());
    }
}
