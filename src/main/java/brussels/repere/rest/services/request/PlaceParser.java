package brussels.repere.rest.services.request;

import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses the place that a search is about: a location, or territories. */
final class PlaceParser {

    private final PlaceResolver resolver;
    private final TerritoryMap map;
    private final ParameterErrors errors;

    PlaceParser(PlaceResolver resolver, TerritoryMap map, ParameterErrors errors) {
        this.resolver = resolver;
        this.map = map;
        this.errors = errors;
    }

    /** Returns the place, or empty if there is an error. */
    Optional<Place> parse(ServicesQuery query, List<Reading> readings) {
        if (query.prefersWords()
                && readings.stream()
                        .anyMatch(
                                reading -> reading.partsOf(Kind.PLACE).findAny().isPresent())) {
            return Optional.of(placeInWords(readings));
        }
        boolean hasLocation = query.placeReference().isGiven();
        if (hasLocation && query.territory() != null) {
            errors.addNotAllowed("territory", "place.two");
            return Optional.empty();
        }
        if (query.territory() != null) {
            return parseTerritories(query.territory());
        }
        if (!hasLocation && !readings.isEmpty()) {
            return Optional.of(placeInWords(readings));
        }
        if (!hasLocation) {
            errors.add("territory", ParameterError.Code.MISSING, "place.missing");
            return Optional.empty();
        }
        return resolver.resolve(map, query.placeReference(), errors);
    }

    /** The place that the words name, otherwise the whole Region. */
    private Place placeInWords(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.partsOf(Kind.PLACE))
                .findFirst()
                .map(part -> resolver.combine(map, part.places()))
                .orElseGet(() -> Place.of(
                        map, map.list(Level.REGION).stream().map(Territory::key).toList()));
    }

    private Optional<Place> parseTerritories(ParameterValues territories) {
        List<TerritoryKey> keys = new ArrayList<>();
        for (String text : territories.values()) {
            int colon = text.indexOf(':');
            Optional<Level> level = colon < 0 ? Optional.empty() : Level.find(text.substring(0, colon));
            if (level.isEmpty()) {
                errors.add("territory", ParameterError.Code.MALFORMED, "territory.form");
                return Optional.empty();
            }
            TerritoryKey key = new TerritoryKey(level.get(), text.substring(colon + 1));
            if (map.find(key).isEmpty()) {
                ValueSuggestions suggestions = ValueSuggestions.territories(map, key);
                errors.addUnknownValue("territory", null, suggestions.codes(), suggestions::describe);
            } else {
                keys.add(key);
            }
        }
        return keys.size() < territories.values().size() ? Optional.empty() : Optional.of(Place.of(map, keys));
    }
}
