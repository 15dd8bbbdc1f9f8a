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

/** Resolves the place that a request gives by a point, by an address, or by an id. */
@ApplicationScoped
public class PlaceResolver {

    /** As many suggestions as a person reads to find the right place. */
    private static final int MAX_SUGGESTIONS = 5;

    private final CurrentGazetteer places;

    PlaceResolver(CurrentGazetteer places) {
        this.places = places;
    }

    /**
     * Returns the place, or empty if there is an error, which is added to the errors.
     *
     * @throws ProblemException if the point is not in the Region, or the address is not understood
     */
    public Optional<Place> resolve(TerritoryMap map, PlaceReference reference, ParameterErrors errors) {
        if (reference.countWays() > 1) {
            String last = reference.place() != null ? "place" : "address";
            errors.addNotAllowed(last, "place.two");
            return Optional.empty();
        }
        if (reference.address() != null) {
            return Optional.of(resolveAddress(places.forMap(map), reference.address()));
        }
        if (reference.place() != null) {
            Optional<Place> place = places.forMap(map).findById(reference.place());
            if (place.isEmpty()) {
                errors.add("place", ParameterError.Code.UNKNOWN_VALUE, "place.unknown");
            }
            return place;
        }
        return resolvePoint(map, reference, errors);
    }

    /** Combines all candidates of one address into one place. */
    public Place combine(TerritoryMap map, List<PlaceCandidate> candidates) {
        return places.forMap(map).combine(candidates);
    }

    private static Place resolveAddress(Gazetteer gazetteer, String address) {
        return gazetteer.find(address).orElseThrow(() -> explain(gazetteer, address));
    }

    /** Two streets that do not cross are told apart from an address that is not understood, and are named. */
    private static ProblemException explain(Gazetteer gazetteer, String address) {
        return gazetteer
                .findUncrossed(address)
                .map(uncrossed -> problem(
                        uncrossed.areLinesKnown() ? ProblemType.NO_CROSSING : ProblemType.UNKNOWN_CROSSING,
                        gazetteer,
                        uncrossed.streets()))
                .orElseGet(() ->
                        problem(ProblemType.UNKNOWN_ADDRESS, gazetteer, gazetteer.suggest(address, MAX_SUGGESTIONS)));
    }

    private static ProblemException problem(ProblemType type, Gazetteer gazetteer, List<PlaceCandidate> suggested) {
        return new ProblemException(
                type,
                suggested.stream()
                        .limit(MAX_SUGGESTIONS)
                        .map(candidate -> new Problem.Suggestion(candidate.id(), gazetteer.label(candidate)))
                        .toList());
    }

    private static Optional<Place> resolvePoint(TerritoryMap map, PlaceReference reference, ParameterErrors errors) {
        if (reference.lat() == null) {
            errors.addMissing("lat");
        }
        if (reference.lon() == null) {
            errors.addMissing("lon");
        }
        if (reference.lat() == null || reference.lon() == null) {
            return Optional.empty();
        }
        return Optional.of(Place.findAtPoint(map, reference.lat(), reference.lon())
                .orElseThrow(() -> new ProblemException(ProblemType.OUTSIDE_REGION)));
    }
}
