package brussels.repere.rest.territory;

import brussels.repere.geocoding.register.NearestHouse;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Where a place lies, and in which generation of the data.
 *
 * @param nearestAddress for a point: the nearest known house within 50 m; otherwise absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LocateAnswer(long generation, @JsonUnwrapped PlaceAnswer place, Nearest nearestAddress) {

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
}
