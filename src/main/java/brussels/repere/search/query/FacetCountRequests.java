package brussels.repere.search.query;

import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.CountRequest.Counted;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.FreshnessBand;
import brussels.repere.search.question.SearchQuestion;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks for the number of services with each value of each facet, counted as if the filter of that facet were not set. Each request
 * has the {@link Facet#code()} as its name.
 */
public final class FacetCountRequests {

    /** More values of one facet than anybody reads. */
    private static final int MAX_VALUES = 60;
    /** Enough for a tree of the categories that most services have. */
    private static final int MAX_CATEGORIES = 100;

    /** Enough for all categories below a chosen one. */
    private static final int MAX_CATEGORIES_WHEN_FILTERED = 5_000;
    /** Room for areas that the data hold and the question does not know: they show that the data are ahead. */
    private static final int EXTRA_AREAS = 20;

    private final SearchQuestion question;
    private final PostFilter postFilter;
    private final YearMonth now;

    /** @param now the current month */
    public FacetCountRequests(SearchQuestion question, PostFilter postFilter, YearMonth now) {
        this.question = question;
        this.postFilter = postFilter;
        this.now = now;
    }

    /** Tiers are always counted: an answer says them in any case. */
    public List<CountRequest> list(Set<Facet> facets) {
        return Arrays.stream(Facet.values())
                .filter(facet -> facet == Facet.TIER || facets.contains(facet))
                .map(facet -> new CountRequest(facet.code(), facet.code(), counted(facet)))
                .toList();
    }

    private Counted counted(Facet facet) {
        return switch (facet) {
            case SECTOR -> new CountRequest.Values(SearchField.SECTOR, MAX_VALUES);
            case CATEGORY ->
                new CountRequest.Values(
                        SearchField.CATEGORY,
                        postFilter.filtersBy(Facet.CATEGORY) ? MAX_CATEGORIES_WHEN_FILTERED : MAX_CATEGORIES);
            case LANGUAGE -> new CountRequest.Values(SearchField.LANGUAGE, MAX_VALUES);
            case MODE -> new CountRequest.Values(SearchField.MODE, MAX_VALUES);
            case COMMUNE -> new CountRequest.Values(SearchField.COMMUNE, MAX_VALUES);
            case TIER ->
                new CountRequest.Values(
                        SearchField.AREA, question.coverage().areas().size() + EXTRA_AREAS);
            case FRESHNESS -> CountRequest.Bands.of(listFreshnessBands());
        };
    }

    private Map<String, Filter> listFreshnessBands() {
        return Arrays.stream(FreshnessBand.values())
                .collect(Collectors.toMap(FreshnessBand::code, band -> PostFilter.freshnessFilter(band, now)));
    }
}
