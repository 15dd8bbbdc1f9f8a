package brussels.repere.rest.services;

import brussels.repere.rest.directory.ListedView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/**
 * Who serves a place.
 *
 * @param generation of the data that answered
 * @param understood how q was read; absent without it
 * @param total of hits on all pages
 * @param tiers those in which something was found, first to last
 * @param facets by the name of the filter: how many services there are of each value, most first, at most 60; those of a
 *     filter that is set are counted as if it were not
 */
public record ServicesAnswer(
        long generation,
        PlaceAnswer place,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnderstoodView> understood,
        long total,
        int page,
        int size,
        List<TierView> tiers,
        Map<String, List<FacetValue>> facets,
        List<HitView> hits) {

    /** @param tier {@code quartier}, {@code commune}, {@code bassin}, {@code region}, {@code beyond} or {@code nearby} */
    public record TierView(String tier, long count, long certain, long possible) {}

    /** @param name absent for a value whose name says nothing more */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FacetValue(String value, String name, long count) {}

    /**
     * @param certainty {@code certain}: serves the whole place; {@code possible}: a part of it, or more must be known;
     *     {@code none}: serves elsewhere; absent where nobody declared an area
     * @param distanceMetres from the point of the place; absent where either has no point that may be told
     * @param why at least one reason
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HitView(
            @JsonUnwrapped ListedView service, String tier, String certainty, Long distanceMetres, List<Reason> why) {}
}
