package brussels.repere.rest.territory.changes;

import brussels.repere.rest.territory.DelimitationView;
import brussels.repere.rest.territory.NamedTerritory;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changes for whom on one level. Statistical sectors and people are those of the earlier delimitation, also where the later one cut
 * sectors anew, so that sums are equal.
 *
 * @param from the earlier delimitation
 * @param to the later one
 * @param moves the statistical sectors that come to lie in another territory; those that stay are not told
 * @param renamed territories that keep their sectors under another code
 * @param territories those that win or lose sectors
 * @param services those whose declared area covers other ground, though nobody declared it anew
 */
record TerritoryChanges(
        long generation,
        @NotNull String level,
        @NotNull DelimitationView from,
        @NotNull DelimitationView to,
        @NotNull ChangeTotals totals,
        @NotNull List<TerritoryMove> moves,
        @NotNull List<TerritoryRenaming> renamed,
        @NotNull List<TerritoryBeforeAfter> territories,
        @NotNull List<ChangedArea> services) {

    /**
     * @param sectorsWithoutPeople of the statistical sectors that move, those of which nobody knows how many people live there: they count
     *     as none
     */
    @Schema(name = "ChangeTotals")
    record ChangeTotals(
            int sectorsMoved,
            int sectorsUnchanged,
            int sectorsWithoutPeople,
            long peopleMoved,
            long peopleUnchanged,
            int populationYear,
            @NotNull String populationPublisher,
            int services) {}

    /**
     * @param from absent where the level had no territory there
     * @param to absent where it has none any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TerritoryMove")
    record TerritoryMove(
            NamedTerritory from, NamedTerritory to, long people, @NotNull List<MovedSector> statisticalSectors) {}

    /**
     * @param people absent where nobody knows
     * @param recut true where the later delimitation has no statistical sector of this code, and the one that holds most of its ground
     *     stands for it; otherwise absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MovedSector")
    record MovedSector(@NotNull String code, @NotNull Bilingual name, Long people, Boolean recut) {}

    @Schema(name = "TerritoryRenaming")
    record TerritoryRenaming(@NotNull NamedTerritory from, @NotNull NamedTerritory to) {}

    /**
     * @param before absent for a territory that is new
     * @param after absent for one that is gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TerritoryBeforeAfter")
    record TerritoryBeforeAfter(@NotNull NamedTerritory territory, Extent before, Extent after) {}

    @Schema(name = "ExtentInPeople")
    record Extent(int statisticalSectors, long people) {}

    /**
     * @param id of the service at its location
     * @param areas as they are declared, LEVEL:CODE
     * @param gains what it surely covers only by the later delimitation
     * @param loses what it surely covered only by the earlier one
     * @param vanished declared territories that the later delimitation does not have; the area is incomplete by it; otherwise absent
     */
    @Schema(name = "ChangedArea")
    record ChangedArea(
            @NotNull UUID id,
            @NotNull Bilingual name,
            @NotNull Bilingual organization,
            @NotNull List<String> areas,
            @NotNull Extent gains,
            @NotNull Extent loses,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> vanished) {}
}
