package brussels.repere.rest.territory;

import brussels.repere.geocoding.register.NearestHouse;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Where a place lies, in which state of the data.
 *
 * @param nearestAddress of a point: the nearest house that is known within 50 m; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocateAnswer(long generation, @JsonUnwrapped PlaceAnswer place, Nearest nearestAddress) {

    /** @param commune by its code */
    public record Nearest(Bilingual street, String number, String postcode, String commune, long distanceMetres) {

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
