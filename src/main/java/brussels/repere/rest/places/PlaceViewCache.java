package brussels.repere.rest.places;

import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.cache.SingleEntryCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the views of places of the current data, except those of houses, which are too many. Safe for use by several
 * threads.
 */
@ApplicationScoped
public class PlaceViewCache {

    private final SingleEntryCache<PlaceData, Map<String, PlaceView>> views =
            new SingleEntryCache<>(data -> new ConcurrentHashMap<>());

    private record PlaceData(TerritoryMap map, Gazetteer gazetteer) {}

    public PlaceView get(TerritoryMap map, Gazetteer gazetteer, PlaceCandidate candidate) {
        if (candidate.number() != null || candidate.unknownNumber() != null) {
            return PlaceView.of(map, gazetteer, candidate);
        }
        return views.get(new PlaceData(map, gazetteer))
                .computeIfAbsent(candidate.id(), id -> PlaceView.of(map, gazetteer, candidate));
    }
}
