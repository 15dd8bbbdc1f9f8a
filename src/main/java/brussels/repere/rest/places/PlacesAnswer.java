package brussels.repere.rest.places;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * @param places the likeliest first; empty if nothing of that name is known
 * @param attribution the notice of OpenStreetMap, where a place is a landmark or rests on the line of a street;
 *     otherwise absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlacesAnswer(long generation, @NotNull List<PlaceView> places, String attribution) {}
