package brussels.repere.rest.territory;

import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.NearestStreet;
import brussels.repere.geocoding.register.NearestHouse;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a place lies, and in which generation of the data.
 *
 * @param delimitation that of the day that was asked for; otherwise absent
 * @param nearestAddress for a point: the nearest known house within 50 m; otherwise absent
 * @param nearestStreet for a point: the street whose line is nearest, within 50 m; otherwise absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LocateAnswer(
        long generation,
        DelimitationView delimitation,
        @JsonUnwrapped PlaceAnswer place,
        Nearest nearestAddress,
        Street nearestStreet) {

    /** @param commune its code */
    record Nearest(Bilingual street, String number, String postcode, String commune, long distanceMetres) {

        static Nearest of(NearestHouse house) {
            return new Nearest(
                    house.street().name(),
                    house.number(),
                    house.street().postcode(),
                    house.street().commune().code(),
                    Math.round(house.metres()));
        }
    }

    /**
     * @param id the id that selects the street as a place
     * @param commune its code
     */
    @Schema(name = "NearestStreet")
    record Street(String id, Bilingual street, String postcode, String commune, long distanceMetres) {

        static Street of(NearestStreet nearest) {
            return new Street(
                    PlaceCandidate.street(nearest.street()).id(),
                    nearest.street().name(),
                    nearest.street().postcode(),
                    nearest.street().commune().code(),
                    Math.round(nearest.metres()));
        }
    }
}
