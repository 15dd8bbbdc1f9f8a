package brussels.repere.rest.observatory.trial;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.territory.PlaceReference;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of {@code /observatory/trial/place}: a place, what is tried, and of which services it is told.
 *
 * @param lat degrees, WGS84
 * @param lon degrees, WGS84
 * @param place id of a place
 * @param changes none, or up to 20
 * @param category which services are counted, as the next ones
 * @param service ids of up to 50 of these of which it is told why they serve the place, or why not
 */
public record PlaceTrialQuery(
        @DecimalMin("-90") @DecimalMax("90") Double lat,
        @DecimalMin("-180") @DecimalMax("180") Double lon,
        @Size(max = 200) @Schema(examples = "Rue Haute 298, 1000 Bruxelles") String address,
        @Size(max = 80) String place,
        List<@Valid ChangeQuery> changes,
        ParameterValues category,
        ParameterValues audience,
        ParameterValues language,
        ParameterValues mode,
        ParameterValues service,
        Lang lang) {

    PlaceReference reference() {
        return new PlaceReference(lat, lon, address, place);
    }
}
