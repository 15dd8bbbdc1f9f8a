package brussels.repere.rest.observatory.trial;

import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.reason.Reason;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which services serve a place, as things are and after some changes.
 *
 * @param before how many serve it now
 * @param after how many would
 * @param services those that serve it now or would, nearest to home first, at most 200; and those that were asked for
 */
public record PlaceTrialAnswer(
        long generation,
        @NotNull PlaceAnswer place,
        @NotNull CountView before,
        @NotNull CountView after,
        @NotNull List<TestedService> services) {

    /**
     * @param certain services that surely serve the place
     * @param possible that serve a part of it, or may do so
     */
    @Schema(name = "TrialPlaceCount")
    public record CountView(int certain, int possible) {}

    /**
     * A service and the place.
     *
     * @param id of the service at one location; absent for one that is added
     * @param change the number of the change that is about it, from 0; absent where none is
     * @param before {@code certain}, {@code possible} or {@code none}
     * @param after the same after the changes
     * @param tier how near to home it is, after the changes; absent where it does not serve the place
     * @param why it serves the place after the changes, or why not
     * @param outsideMetres how far the place is from the nearest ground that it covers; absent where it serves the place, and where that is not
     *     known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TestedService")
    public record TestedService(
            UUID id,
            UUID service,
            Bilingual name,
            Integer change,
            @NotNull String before,
            @NotNull String after,
            String tier,
            @NotNull List<Reason> why,
            Long outsideMetres) {}
}
