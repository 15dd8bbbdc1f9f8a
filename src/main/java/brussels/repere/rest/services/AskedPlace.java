package brussels.repere.rest.services;

import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.Values;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Problems;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.search.reading.Reading;
import brussels.repere.search.reading.Reading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place that a question is about: a spot, or territories. */
final class AskedPlace {

    private final AskedSpot asked;
    private final TerritoryMap map;
    private final Wrong wrong;

    AskedPlace(AskedSpot asked, TerritoryMap map, Wrong wrong) {
        this.asked = asked;
        this.map = map;
        this.wrong = wrong;
    }

    /** Empty if something is wrong with it. */
    Optional<Place> of(ServicesQuery query, List<Reading> readings) {
        boolean spot = query.spot().isGiven();
        if (spot && query.territory() != null) {
            wrong.add("territory", ParameterError.Code.NOT_ALLOWED, "place.two");
            return Optional.empty();
        }
        if (query.territory() != null) {
            return territories(query.territory());
        }
        if (!spot && !readings.isEmpty()) {
            return Optional.of(said(readings));
        }
        if (!spot) {
            wrong.add("territory", ParameterError.Code.MISSING, "place.missing");
            return Optional.empty();
        }
        return asked.of(map, query.spot(), wrong);
    }

    /** Where the words name a place, else all of the Region. */
    private Place said(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.of(Kind.PLACE))
                .findFirst()
                .map(part -> asked.together(map, part.places()))
                .orElseGet(() -> Place.of(
                        map, map.list(Level.REGION).stream().map(Territory::key).toList()));
    }

    private Optional<Place> territories(Values given) {
        List<TerritoryKey> keys = new ArrayList<>();
        for (String text : given.values()) {
            int colon = text.indexOf(':');
            Optional<Level> level = colon < 0 ? Optional.empty() : Level.find(text.substring(0, colon));
            if (level.isEmpty()) {
                wrong.add("territory", ParameterError.Code.MALFORMED, "territory.form");
                return Optional.empty();
            }
            TerritoryKey key = new TerritoryKey(level.get(), text.substring(colon + 1));
            if (map.find(key).isEmpty()) {
                NearOnes near = NearOnes.territories(map, key);
                wrong.add(lang -> Problems.unknownValue(lang, "territory", null, near.codes(), near.described(lang)));
            } else {
                keys.add(key);
            }
        }
        return keys.size() < given.values().size() ? Optional.empty() : Optional.of(Place.of(map, keys));
    }
}
