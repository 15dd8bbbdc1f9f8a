package brussels.repere.rest.territory;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The place that is asked for by a point, by an address, or by its id. */
@ApplicationScoped
public class PlaceResolver {

    /** As many places as a person looks through for the one that was meant. */
    private static final int MAX_SUGGESTIONS = 5;

    private final CurrentGazetteer places;

    PlaceResolver(CurrentGazetteer places) {
        this.places = places;
    }

    /**
     * Empty if something is wrong with what was asked, which is then told.
     *
     * @throws ProblemException if the point is not in the Region, or the address is not understood
     */
    public Optional<Place> resolve(TerritoryMap map, PlaceReference spot, ParameterErrors wrong) {
        if (spot.countWays() > 1) {
            String last = spot.place() != null ? "place" : "address";
            wrong.addNotAllowed(last, "place.two");
            return Optional.empty();
        }
        if (spot.address() != null) {
            return Optional.of(resolveAddress(places.forMap(map), spot.address()));
        }
        if (spot.place() != null) {
            Optional<Place> place = places.forMap(map).findById(spot.place());
            if (place.isEmpty()) {
                wrong.add("place", ParameterError.Code.UNKNOWN_VALUE, "place.unknown");
            }
            return place;
        }
        return resolvePoint(map, spot, wrong);
    }

    /** What all offers of one address mean. */
    public Place combine(TerritoryMap map, List<PlaceCandidate> offers) {
        return places.forMap(map).combine(offers);
    }

    private static Place resolveAddress(Gazetteer gazetteer, String address) {
        return gazetteer
                .find(address)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_ADDRESS,
                        gazetteer.suggest(address, MAX_SUGGESTIONS).stream()
                                .map(offer -> new Problem.Suggestion(offer.id(), gazetteer.label(offer)))
                                .toList()));
    }

    private static Optional<Place> resolvePoint(TerritoryMap map, PlaceReference spot, ParameterErrors wrong) {
        if (spot.lat() == null) {
            wrong.addMissing("lat");
        }
        if (spot.lon() == null) {
            wrong.addMissing("lon");
        }
        if (spot.lat() == null || spot.lon() == null) {
            return Optional.empty();
        }
        return Optional.of(Place.findAtPoint(map, spot.lat(), spot.lon())
                .orElseThrow(() -> new ProblemException(ProblemType.OUTSIDE_REGION)));
    }
}
