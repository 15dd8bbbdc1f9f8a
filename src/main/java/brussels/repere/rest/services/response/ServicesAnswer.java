package brussels.repere.rest.services.response;

import brussels.repere.rest.directory.DayHoursView;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.directory.OpenView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.territory.DelimitationView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.reason.Reason;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The services that serve a place.
 *
 * @param generation of the data that answered
 * @param delimitation that of the day that was asked for; otherwise absent
 * @param understood how q was understood, all of it; absent without it
 * @param unmet needs that were understood and that no known service meets for this place, nor near by without declaring an area; absent
 *     where there are none
 * @param urgent the kinds of distress that the search mentions: {@code violence}, {@code suicide}, {@code children},
 *     {@code shelter}, {@code poisoning}; otherwise absent
 * @param helplines the lines to call, where it is urgent, nobody was found or a need is not met; otherwise absent
 * @param notes what one has to know beside the hits; otherwise absent
 * @param needs in a search for several needs, each on its own; otherwise absent
 * @param total the hits on all pages
 * @param closed how many further services are closed at the requested time; absent where no time is requested
 * @param filters what each filter does, also those that were read in q; absent where there are none
 * @param sort the order in which hits stand: {@code order} or {@code distance}
 * @param tiers those with hits, first to last
 * @param facets by the name of the filter: the number of services for each value, most first, at most 60; the values of
 *     a filter that is set are counted as if it were not; those of categories form a tree
 * @param hits the best first, or the nearest; in a search for several needs, services that meet more than one of them
 */
public record ServicesAnswer(
        long generation,
        @JsonInclude(JsonInclude.Include.NON_NULL) DelimitationView delimitation,
        PlaceAnswer place,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnderstoodView> understood,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnmetView> unmet,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> urgent,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<HelpLineView> helplines,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<NoteView> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) List<NeedAnswer> needs,
        long total,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long closed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FilterView> filters,
        String sort,
        int page,
        int size,
        List<TierView> tiers,
        Map<String, List<FacetValue>> facets,
        List<HitView> hits) {

    /**
     * @param tier {@code quartier}, {@code commune}, {@code bassin}, {@code region}, {@code beyond} or {@code nearby}
     */
    public record TierView(String tier, long count, long certain, long possible) {}

    /**
     * @param name absent where the taxonomy with this value is not loaded
     * @param near true for a category near to what is needed: of the same branch of the taxonomy, or of many hits; or one
     *     that has such categories below it; else absent, as always where nothing is needed in words
     * @param below the values below a category; absent where there are none
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record FacetValue(@NotNull String value, String name, long count, Boolean near, List<FacetValue> below) {}

    /**
     * What one has to know of the answer as a whole.
     *
     * @param code {@code communal-competence}: of what is asked for, each body is competent in its commune alone, and other rules
     *     hold for some people; {@code words-not-searched}: words that were not understood could not be looked for in names and texts
     *     just now, all else could
     */
    @Schema(name = "AnswerNote")
    public record NoteView(@NotNull String code, @NotNull String text) {}

    /**
     * A need that no known service meets here.
     *
     * @param need as it was typed
     * @param nearest the nearest services that meet it, whomever they serve; empty if none is known
     */
    public record UnmetView(String need, String text, List<HitView> nearest) {}

    /**
     * One of several needs, on its own.
     *
     * @param need as it was given
     * @param unmet parts of it that no known service meets for this place
     * @param facets of the filters that apply to every need alike: neither sectors nor categories
     */
    public record NeedAnswer(
            String need,
            List<UnderstoodView> understood,
            long total,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UnmetView> unmet,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FilterView> filters,
            List<TierView> tiers,
            Map<String, List<FacetValue>> facets,
            List<HitView> hits) {}

    /**
     * What one filter does while all others hold.
     *
     * @param filter the name of its parameter; {@code open} for openNow and openAt
     * @param leftOut how many services it alone leaves out
     * @param unknown of how many services nobody knows whether they fit
     * @param unknownKept whether those are among the hits; otherwise they are among those that are left out
     */
    public record FilterView(@NotNull String filter, long leftOut, long unknown, boolean unknownKept) {}

    /**
     * A hit.
     *
     * @param listed its fields stand next to the others in JSON; it cannot be called {@code service}, the name of one
     *     of them
     * @param first whether it stands above all tiers, as one of the few that are devoted to a need that wants a specialist;
     *     otherwise absent
     * @param certainty {@code certain}: serves the whole place; {@code possible}: serves a part of it, or more must be
     *     known; {@code none}: serves elsewhere; absent where nobody declared an area
     * @param distanceMetres from the point of the place; absent where one of them has no public point
     * @param open at the requested time, or now; absent where the hours are old or nobody stated any
     * @param dayHours of the day of the requested time, or today, also where they are old; absent where they are not certain
     * @param why at least one reason
     * @param meets in a search for several needs: the positions, from 0, of those that it meets; otherwise absent
     * @param rank why it is at its position, in decreasing weight; absent unless requested
     */
    @JsonSerialize(using = HitViewSerializer.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HitView(
            @JsonUnwrapped ServiceView listed,
            Boolean first,
            @NotNull String tier,
            String certainty,
            Long distanceMetres,
            OpenView open,
            DayHoursView dayHours,
            @NotNull List<Reason> why,
            List<Integer> meets,
            List<RankView> rank) {}

    /** A part of a rank: its name, its value, and a text. */
    public record RankView(String part, int value, String text) {}
}
