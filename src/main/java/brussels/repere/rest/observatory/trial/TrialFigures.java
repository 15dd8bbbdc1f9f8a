package brussels.repere.rest.observatory.trial;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What some changes together would do: who gains and who loses. Nothing of it is saved.
 *
 * @param generation of the data that answered
 * @param level of the territories
 * @param changes as they were understood
 * @param needs each by itself
 * @param needsLeftOut how many more needs the services that change meet
 * @param method how it was counted, in words
 */
public record TrialFigures(
        long generation,
        @NotNull String level,
        @NotNull List<ChangeView> changes,
        @NotNull List<NeedView> needs,
        int needsLeftOut,
        @NotNull List<String> method,
        @NotNull DatesView dates) {

    /**
     * @param service absent where it is added
     * @param name absent where it has none
     * @param competentIn the commune to which the area is cut by law; absent where it is not
     * @param sentence what is tried, in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TriedChange")
    public record ChangeView(
            @NotNull String kind, UUID service, Bilingual name, String competentIn, @NotNull String sentence) {}

    /**
     * @param category absent where all services are counted
     * @param name of the category
     * @param sentences who gains and who loses, in words
     * @param region the whole Region
     * @param territories those for which something would be other
     * @param sectors the statistical sectors for whose people something would be other
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TriedNeed")
    public record NeedView(
            String category,
            Bilingual name,
            int servicesBefore,
            int servicesAfter,
            @NotNull List<String> sentences,
            @NotNull TerritoryView region,
            @NotNull List<TerritoryView> territories,
            @NotNull List<SectorView> sectors) {}

    /**
     * @param people its inhabitants; absent where they are not known
     * @param better of whom the best service would be of a better class
     * @param more of the same class, and more of it
     * @param fewer of the same class, and less of it
     * @param worse of whom the best service would be of a worse class, or nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TriedTerritory")
    public record TerritoryView(
            @NotNull String level,
            @NotNull String code,
            @NotNull Bilingual name,
            Long people,
            @NotNull EffectView better,
            @NotNull EffectView more,
            @NotNull EffectView fewer,
            @NotNull EffectView worse,
            @NotNull CellView before,
            @NotNull CellView after) {}

    /** @param people absent where they are not known */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrialEffect")
    public record EffectView(int sectors, Long people) {}

    /**
     * What {@code /observatory} counts in a territory.
     *
     * @param seat services that have their seat here
     * @param finer services that cover it, or a part of it, with an area finer than the Region
     * @param region services for the whole Region
     * @param finerPeople whose best service is finer than the Region; people are absent where they are not known
     * @param reach what is within reach, as the crow flies
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrialCell")
    public record CellView(
            int seat,
            int finer,
            int region,
            Long finerPeople,
            Long regionPeople,
            Long possiblePeople,
            Long nobodyPeople,
            @NotNull List<ReachView> reach) {}

    /** @param per1000 what is offered for 1,000 people (E2SFCA); absent under 500 inhabitants */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrialReach")
    public record ReachView(int metres, Double per1000, long people) {}

    /**
     * @param people absent where they are not known
     * @param effect {@code better}, {@code more}, {@code fewer} or {@code worse}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TriedSector")
    public record SectorView(
            @NotNull String code,
            @NotNull Bilingual name,
            Long people,
            @NotNull String effect,
            @NotNull CoverView before,
            @NotNull CoverView after) {}

    /**
     * @param best the class of what serves its people best: {@code finer}, {@code region}, {@code possible} or {@code nobody}
     * @param finer services whose area is finer than the Region and covers the whole sector
     * @param region services for the whole Region
     * @param possible services that serve it in part, or perhaps
     */
    @Schema(name = "TriedCover")
    public record CoverView(@NotNull String best, int finer, int region, int possible) {}

    /**
     * @param on the day of the count
     * @param population the year of the inhabitants, and who published them
     */
    @Schema(name = "TrialDates")
    public record DatesView(
            @NotNull LocalDate on, int population, @NotNull String populationPublisher, @NotNull String delimitation) {}
}
