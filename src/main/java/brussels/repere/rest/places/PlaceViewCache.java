package brussels.repere.rest.places;

import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is said of places, kept until the data change; houses, of which there are many, are not kept. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class PlaceViewCache {

    private volatile CachedViews cached;

    private record CachedViews(TerritoryMap map, Gazetteer gazetteer, Map<String, PlaceView> views) {

        PlaceView get(PlaceCandidate offer) {
            if (offer.number() != null || offer.interval() != null) {
                return PlaceView.of(map, gazetteer, offer);
            }
            PlaceView view = views.get(offer.id());
            if (view == null) {
                view = PlaceView.of(map, gazetteer, offer);
                views.put(offer.id(), view);
            }
            return view;
        }
    }

    public PlaceView get(TerritoryMap map, Gazetteer gazetteer, PlaceCandidate offer) {
        CachedViews now = cached;
        if (now == null || now.map() != map || now.gazetteer() != gazetteer) {
            now = new CachedViews(map, gazetteer, new ConcurrentHashMap<>());
            cached = now;
        }
        return now.get(offer);
    }
}
