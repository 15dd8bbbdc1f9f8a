package brussels.repere.rest.services.response;

import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.OpenView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/**
 * Who serves a place.
 *
 * @param generation of the data that answered
 * @param understood how q was read; absent without it
 * @param unmet needs that were understood and that nobody known meets for this place; absent where there is none
 * @param urgent kinds of distress of which the question speaks: {@code violence}, {@code suicide}, {@code children},
 *     {@code shelter}, {@code poisoning}; else absent
 * @param helplines lines to call, where it is urgent, nobody was found or a need is not met; else absent
 * @param needs of a question with several: each by itself; absent otherwise
 * @param total of hits on all pages
 * @param closed how many more there are that are closed at the time asked; absent where nobody asked for one
 * @param tiers those in which something was found, first to last
 * @param facets by the name of the filter: how many services there are of each value, most first, at most 60; those of a
 *     filter that is set are counted as if it were not; those of categories as a tree
 * @param hits the best first; of a question with several needs, who meets more than one of them
 */
public record ServicesAnswer(
        long generation,
        PlaceAnswer place,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnderstoodView> understood,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnmetView> unmet,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> urgent,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HelpLineView> helplines,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<NeedAnswer> needs,
        long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long closed,
        int page,
        int size,
        List<TierView> tiers,
        Map<String, List<FacetValue>> facets,
        List<HitView> hits) {

    /** @param tier {@code quartier}, {@code commune}, {@code bassin}, {@code region}, {@code beyond} or {@code nearby} */
    public record TierView(String tier, long count, long certain, long possible) {}

    /**
     * @param name absent where the taxonomy that has it is not loaded
     * @param below of a category: those below it; absent where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FacetValue(@NotNull String value, String name, long count, List<FacetValue> below) {}

    /**
     * A need that nobody known meets here.
     *
     * @param need as it was typed
     * @param nearest those nearest that meet it, whomever they serve; none if nobody is known
     */
    public record UnmetView(String need, String text, List<HitView> nearest) {}

    /**
     * One of several needs, by itself.
     *
     * @param need as it was asked for
     * @param unmet whether nobody known meets it for this place
     * @param facets of the filters that narrow every need alike: neither of sectors nor of categories
     */
    public record NeedAnswer(
            String need,
            List<UnderstoodView> understood,
            long total,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnmetView> unmet,
            List<TierView> tiers,
            Map<String, List<FacetValue>> facets,
            List<HitView> hits) {}

    /**
     * A hit.
     *
     * @param listed its fields stand beside those of the hit; not named {@code service}, which is one of them
     * @param certainty {@code certain}: serves the whole place; {@code possible}: a part of it, or more must be known;
     *     {@code none}: serves elsewhere; absent where nobody declared an area
     * @param distanceMetres from the point of the place; absent where either has no point that may be told
     * @param open at the time asked, or now; absent where the hours are old or nobody stated any
     * @param why at least one reason
     * @param meets of a question with several needs: which ones, by their places from 0; else absent
     * @param rank why it stands where it stands, the weightiest first; absent unless asked for
     */
    @JsonSerialize(using = HitViewSerializer.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HitView(
            @JsonUnwrapped ServiceView listed,
            @NotNull String tier,
            String certainty,
            Long distanceMetres,
            OpenView open,
            @NotNull List<Reason> why,
            List<Integer> meets,
            List<RankView> rank) {}

    /** A part of a rank: what counts, how much, and in words. */
    public record RankView(String part, int value, String text) {}
}
