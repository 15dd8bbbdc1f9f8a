package brussels.repere.rest.observatory;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is served and who is not, in all territories of a level.
 *
 * @param generation of the data that answered
 * @param offer what is known of the services that are counted, wherever they are
 * @param cells one for each territory, in the order of their codes
 * @param method how it was counted, in words, with all numbers that it depends on
 * @param dates of what everything is
 */
public record ObservatoryFigures(
        long generation, String level, OfferView offer, List<CellView> cells, MethodView method, DatesView dates) {

    /**
     * @param services all that the filters find
     * @param seatConfidential whose seat may not be told: it is counted nowhere
     * @param areaNotDeclared who declares no area, and is in no count by area
     * @param onSite who receives people on site at a known seat: they alone are within reach
     * @param capacityKnown of how many of these the capacity is known; of each other, one is counted
     */
    public record OfferView(
            int services,
            int seatKnown,
            int seatConfidential,
            int areaNotDeclared,
            int onSite,
            int capacityKnown,
            int oldFacts) {}

    /**
     * The figures of a territory.
     *
     * @param people its inhabitants; absent where they are not known, and then there is nothing by people and by reach
     * @param unknownCapacity of which share of the services that serve it the capacity is not known; absent if none serves it
     * @param oldFacts of which share of them the facts are old; absent if none serves it
     * @param indicators of need, as far as they are told by territories of this level
     * @param sentence the same in words
     * @param services where the list of those that serve it is
     */
    @Schema(name = "ObservatoryCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CellView(
            @NotNull TerritoryView territory,
            Long people,
            @NotNull SeatView seat,
            @NotNull AreaView area,
            @NotNull List<ReachView> reach,
            Double unknownCapacity,
            Double oldFacts,
            @NotNull List<IndicatorValue> indicators,
            @NotNull String sentence,
            @NotNull String services) {}

    @Schema(name = "ObservedTerritory")
    public record TerritoryView(String level, String code, Bilingual name) {}

    /**
     * @param services that have their seat here
     * @param per1000 inhabitants; absent under 500 inhabitants
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservedSeats")
    public record SeatView(int services, Double per1000) {}

    /**
     * By declared area. People are in one class each, by the statistical sector where they live.
     *
     * @param finer areas that are finer than the Region
     * @param region areas of the whole Region
     * @param possiblePeople perhaps served: an area covers a part of their sector, or is not completely known
     * @param nobodyPeople served by nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservedAreas")
    public record AreaView(
            @NotNull ClassView finer, @NotNull ClassView region, Long possiblePeople, Long nobodyPeople) {}

    /**
     * @param certain services that cover the whole territory
     * @param inPart services that cover, or may cover, a part of it
     * @param people whose best service is of this class
     * @param per1000 services for 1,000 inhabitants, both together; absent under 500 inhabitants
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservedClass")
    public record ClassView(int certain, int inPart, Long people, Double per1000) {}

    /**
     * @param metres as the crow flies
     * @param per1000 what is offered for 1,000 people (E2SFCA), the mean of all inhabitants; absent under 500 inhabitants
     * @param people who have anything within reach
     * @param peopleWithout who have not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservedReach")
    public record ReachView(int metres, Double per1000, long people, long peopleWithout) {}

    /** @param value absent where it was not published, which is never 0 */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservedIndicator")
    public record IndicatorValue(@NotNull String kind, Double value) {}

    /**
     * @param minPeopleForRate under so many inhabitants there are no rates
     * @param decay of the weight of people in the distance
     * @param text what was counted, sentence by sentence
     */
    @Schema(name = "ObservatoryMethod")
    public record MethodView(List<Integer> reachMetres, int minPeopleForRate, String decay, List<String> text) {}

    /**
     * @param on the day of the count
     * @param factsFrom the oldest month in which facts were verified; absent if none is dated
     * @param factsTo the latest such month
     * @param population where the inhabitants are from
     * @param indicators where each kind of indicator is from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservatoryDates")
    public record DatesView(
            @NotNull LocalDate on,
            String factsFrom,
            String factsTo,
            @NotNull String delimitation,
            @NotNull FigureView population,
            @NotNull List<FigureView> indicators) {}

    /**
     * @param unit {@code count} or {@code percent}
     * @param approximate true where the year is told by the figures alone; otherwise absent
     * @param denominator of whom it is a percentage, in words; absent for counts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ObservedFigures")
    public record FigureView(
            @NotNull String kind,
            @NotNull String name,
            @NotNull String unit,
            @NotNull String publisher,
            @NotNull String licence,
            int year,
            Boolean approximate,
            String denominator) {}
}
