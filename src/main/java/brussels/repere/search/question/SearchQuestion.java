package brussels.repere.search.question;

import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.text.Lang;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A question to the index. Immutable.
 *
 * @param coverage the place, and which areas cover it
 * @param reach which services the answer is about
 * @param radius how far is near, in metres around the point of the place, or around its ground if it has no point; it never
 *     removes a service that serves the place
 * @param filters what narrows the answer
 * @param visitTime when the person would come
 * @param intents what is asked for in words, each by itself; empty if nothing is
 * @param minIntentsMet how many of the intents a service must meet, at least in part
 * @param sort in which order; by distance only where the place has a point
 * @param page the page to return
 * @param lang the language of the reasons
 */
public record SearchQuestion(
        PlaceCoverage coverage,
        Reach reach,
        int radius,
        SearchFilters filters,
        VisitTime visitTime,
        List<SearchIntent> intents,
        int minIntentsMet,
        SortOrder sort,
        Page page,
        Lang lang) {

    /** The radius around a point if the question names none. */
    public static final int DEFAULT_RADIUS_METRES = 1500;

    /** Returns the categories that most people would mean by what is asked for, in words or by a filter. */
    public Set<String> listWantedCategories() {
        Set<String> wanted = new LinkedHashSet<>(filters.valuesOf(Facet.CATEGORY));
        needs().forEach(need -> wanted.addAll(need.bestCategories()));
        return wanted;
    }

    /** Returns of the wanted categories those that most people would mean: of each need the first. */
    public Set<String> listLikeliestCategories() {
        Set<String> likeliest = new LinkedHashSet<>(filters.valuesOf(Facet.CATEGORY));
        needs().forEach(need -> likeliest.add(need.bestCategories().get(0)));
        return likeliest;
    }

    /** Returns the needs of all intents, in their order. */
    public List<SearchIntent.Need> needs() {
        return intents.stream().flatMap(intent -> intent.needs().stream()).toList();
    }
}
