package brussels.repere.rest.territory;

import brussels.repere.geocoding.Gazetteer;
import brussels.repere.geocoding.Offer;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.Places;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.Problems;
import brussels.repere.rest.problem.Wrong;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The place that is asked for by a point, by an address, or by its id. */
@ApplicationScoped
public class AskedSpot {

    /** As many places as a person looks through for the one that was meant. */
    private static final int SUGGESTED = 5;

    private final Places places;

    AskedSpot(Places places) {
        this.places = places;
    }

    /**
     * Empty if something is wrong with what was asked, which is then told.
     *
     * @throws ProblemException if the point is not in the Region, or the address is not understood
     */
    public Optional<Place> of(TerritoryMap map, Spot spot, Wrong wrong) {
        if (spot.ways() > 1) {
            String last = spot.place() != null ? "place" : "address";
            wrong.add(last, ParameterError.Code.NOT_ALLOWED, "place.two");
            return Optional.empty();
        }
        if (spot.address() != null) {
            return Optional.of(find(places.on(map), spot.address()));
        }
        if (spot.place() != null) {
            Optional<Place> place = places.on(map).byId(spot.place());
            if (place.isEmpty()) {
                wrong.add("place", ParameterError.Code.UNKNOWN_VALUE, "place.unknown");
            }
            return place;
        }
        return point(map, spot, wrong);
    }

    /** What all offers of one address mean. */
    public Place together(TerritoryMap map, List<Offer> offers) {
        return places.on(map).together(offers);
    }

    private static Place find(Gazetteer gazetteer, String address) {
        return gazetteer
                .find(address)
                .orElseThrow(() -> new ProblemException(
                        ProblemType.UNKNOWN_ADDRESS,
                        gazetteer.suggest(address, SUGGESTED).stream()
                                .map(offer -> new Problem.Suggestion(offer.id(), gazetteer.label(offer)))
                                .toList()));
    }

    private static Optional<Place> point(TerritoryMap map, Spot spot, Wrong wrong) {
        if (spot.lat() == null) {
            wrong.add(lang -> Problems.parameter(lang, "lat", ParameterError.Code.MISSING, List.of()));
        }
        if (spot.lon() == null) {
            wrong.add(lang -> Problems.parameter(lang, "lon", ParameterError.Code.MISSING, List.of()));
        }
        if (spot.lat() == null || spot.lon() == null) {
            return Optional.empty();
        }
        return Optional.of(Place.at(map, spot.lat(), spot.lon())
                .orElseThrow(() -> new ProblemException(ProblemType.OUTSIDE_REGION)));
    }
}
