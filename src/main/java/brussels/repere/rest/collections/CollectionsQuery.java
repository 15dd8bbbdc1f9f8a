package brussels.repere.rest.collections;

import brussels.repere.rest.territory.PlaceReference;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** For which place collections are listed; none is required. */
public record CollectionsQuery(
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
                        description =
                                "Instead of a point: the id of a place, as /places gives it; a territory is one: bassin:N")
                String place,
        @RestQuery @Parameter(description = "The language of names and messages", example = "fr") Lang lang) {

    PlaceReference reference() {
        return new PlaceReference(lat, lon, address, place);
    }
}
