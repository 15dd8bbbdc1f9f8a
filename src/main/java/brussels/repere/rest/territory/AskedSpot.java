package brussels.repere.rest.territory;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.Places;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.Problems;
import brussels.repere.rest.problem.Wrong;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The place that is asked for by a point or by an address. */
@ApplicationScoped
public class AskedSpot {

    private final Places places;

    AskedSpot(Places places) {
        this.places = places;
    }

    /**
     * Empty if something is wrong with what was asked, which is then told.
     *
     * @throws ProblemException if the point is not in the Region, or the address is not understood
     */
    public Optional<Place> of(TerritoryMap map, Double lat, Double lon, String address, Wrong wrong) {
        boolean point = lat != null || lon != null;
        if (point && address != null) {
            wrong.add("address", ParameterError.Code.NOT_ALLOWED, "place.two");
            return Optional.empty();
        }
        if (address != null) {
            return Optional.of(
                    places.find(map, address).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_ADDRESS)));
        }
        if (lat == null) {
            wrong.add(lang -> Problems.parameter(lang, "lat", ParameterError.Code.MISSING, List.of()));
        }
        if (lon == null) {
            wrong.add(lang -> Problems.parameter(lang, "lon", ParameterError.Code.MISSING, List.of()));
        }
        if (lat == null || lon == null) {
            return Optional.empty();
        }
        return Optional.of(Place.at(map, lat, lon).orElseThrow(() -> new ProblemException(ProblemType.OUTSIDE_REGION)));
    }
}
