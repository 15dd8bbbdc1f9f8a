package brussels.repere.observatory.trial;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.ListedService;
import brussels.repere.observatory.ChangedOffer;
import brussels.repere.search.catalogue.ServiceSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Compares how services serve a place before and after some changes. */
final class PlaceTrialBuilder {

    private final ServiceSelection services;
    private final ChangedOffer change;
    private final List<TriedChange> tried;
    private final Map<UUID, Integer> changesById = new HashMap<>();

    PlaceTrialBuilder(ServiceSelection services, ChangedOffer change, List<TriedChange> tried) {
        this.services = services;
        this.change = change;
        this.tried = tried;
        for (int i = 0; i < tried.size(); i++) {
            for (ListedService service : tried.get(i).services()) {
                changesById.put(service.id(), i);
            }
        }
    }

    /**
     * @param foundAfter the numbers of the services that are told after the changes
     * @param found the numbers of those that are told as things are
     */
    PlaceTrial build(PlaceCoverage before, PlaceCoverage after, RoaringBitmap foundAfter, RoaringBitmap found) {
        List<PlaceTrial.ServiceAtPlace> told = new ArrayList<>();
        RoaringBitmap.or(found, foundAfter).forEach((IntConsumer) number -> told.add(
                compare(number, before.areas(), after.areas(), found.contains(number), foundAfter.contains(number))));
        return new PlaceTrial(before, after, tried, told);
    }

    private PlaceTrial.ServiceAtPlace compare(
            int number,
            Map<String, AreaCoverage> before,
            Map<String, AreaCoverage> after,
            boolean isThere,
            boolean willBeThere) {
        boolean isAdded = number >= services.size();
        ListedService service = isAdded ? change.added().service(number - services.size()) : services.service(number);
        String otherArea = change.areaKeys().get(number);
        ListedService changed = otherArea == null ? service : service.withArea(otherArea);
        return new PlaceTrial.ServiceAtPlace(
                changed,
                changesById.get(service.id()),
                isThere && service.areaKey() != null ? before.get(service.areaKey()) : null,
                willBeThere && changed.areaKey() != null ? after.get(changed.areaKey()) : null);
    }
}
