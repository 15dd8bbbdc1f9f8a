package brussels.repere.rest.territory;

import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The parameters of {@code /locate}. Degrees, WGS84. */
public record LocateQuery(
        @RestQuery
                @DecimalMin("-90")
                @DecimalMax("90")
                @Parameter(description = "Latitude, degrees WGS84", example = "50.851756")
                Double lat,
        @RestQuery
                @DecimalMin("-180")
                @DecimalMax("180")
                @Parameter(description = "Longitude, degrees WGS84", example = "4.401445")
                Double lon,
        @RestQuery
                @Size(max = 200)
                @Parameter(
                        description =
                                "Instead of a point: an address, street, landmark, postcode, commune or quartier, in French or Dutch")
                String address,
        @RestQuery
                @Size(max = 80)
                @Parameter(
                        description = "Instead of a point: the id of a place, as /places gives it",
                        example = "bassin:N")
                String place,
        @RestQuery
                @Parameter(
                        description = "By the delimitation of this day instead of the current one",
                        example = "2026-11-01")
                DateParameter asOf,
        @RestQuery @Parameter(description = "The language of messages", example = "fr") Lang lang) {

    PlaceReference placeReference() {
        return new PlaceReference(lat, lon, address, place);
    }
}
