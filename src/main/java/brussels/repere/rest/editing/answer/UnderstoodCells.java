package brussels.repere.rest.editing.answer;

import brussels.repere.rest.directory.HoursLine;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is understood of typed cells; each part is there only if its cells were typed.
 *
 * @param hours empty where nothing is certain
 * @param phones as they are shown
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnderstoodCells(
        List<HoursLine> hours,
        List<String> phones,
        List<CellView.Choice> categories,
        List<CellView.Choice> languages,
        PlaceView place,
        AreaView area) {

    /**
     * Where an address lies.
     *
     * @param precision {@code house} or {@code street}; absent where the point was typed
     * @param commune absent outside of the Region
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EditedPlace")
    public record PlaceView(double lat, double lon, String precision, String commune) {}

    /**
     * What an area covers.
     *
     * @param territories as {@code level:code}
     * @param names of these, in the same order
     * @param sectors how many statistical sectors it has, and had before
     * @param added statistical sectors that it did not cover before
     * @param removed statistical sectors that it covered before
     * @param people absent if it is not known of one of the sectors
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EditedArea")
    public record AreaView(
            @NotNull List<String> territories,
            @NotNull List<String> names,
            int sectors,
            int sectorsBefore,
            @NotNull List<String> added,
            @NotNull List<String> removed,
            PeopleView people) {}

    /** How many people live in an area, and lived in the one before. */
    @Schema(name = "PeopleOfArea")
    public record PeopleView(long before, long after, int year, @NotNull String source) {}
}
