package brussels.repere.rest.places;

import brussels.repere.geocoding.Gazetteer;
import brussels.repere.geocoding.Offer;
import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is said of places, kept until the data change; houses, of which there are many, are not kept. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class PlaceViews {

    private volatile Known known;

    private record Known(TerritoryMap map, Gazetteer gazetteer, Map<String, PlaceView> views) {

        PlaceView of(Offer offer) {
            if (offer.number() != null || offer.between() != null) {
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

    public PlaceView of(TerritoryMap map, Gazetteer gazetteer, Offer offer) {
        Known now = known;
        if (now == null || now.map() != map || now.gazetteer() != gazetteer) {
            now = new Known(map, gazetteer, new ConcurrentHashMap<>());
            known = now;
        }
        return now.of(offer);
    }
}
