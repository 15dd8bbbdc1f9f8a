package brussels.repere.geocoding;

import brussels.repere.geography.DataChanged;
import brussels.repere.geography.Located;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;

/** From addresses to places, on the register of addresses that the application brings. Safe for use by several threads. */
@ApplicationScoped
public class Places {

    /** Farther away another house is as likely, which the register does not have. */
    private static final double NEAR_METRES = 50;

    private final AddressRegister register = AddressRegister.brought();
    private final HouseTree houses = new HouseTree(register.streets());
    private volatile Reading reading;

    /** What belongs to one map. */
    private record Reading(TerritoryMap map, PlaceQuery query, StreetSectors streets) {

        static Reading of(AddressRegister register, TerritoryMap map) {
            return new Reading(map, new PlaceQuery(register, map), new StreetSectors(map));
        }
    }

    void follow(@Observes DataChanged change) {
        reading = Reading.of(register, change.map());
    }

    /**
     * The place that an address means: a house, a street or streets of one name, a postcode, or territories. Empty for what is
     * not understood, or not in the Region.
     *
     * @param map that the place is to belong to
     */
    public Optional<Place> find(TerritoryMap map, String address) {
        Reading now = reading;
        if (now == null || now.map() != map) {
            now = Reading.of(register, map);
            reading = now;
        }
        List<Offer> offers = now.query().find(address);
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        Offer first = offers.get(0);
        return Optional.of(
                switch (first.precision()) {
                    case HOUSE -> offers.size() == 1 ? house(map, first) : streets(now, offers);
                    case STREET -> streets(now, offers);
                    case AREA -> area(map, first);
                });
    }

    /** The nearest house that is known within 50 m of a point; degrees, WGS84. */
    public Optional<NearestHouse> nearestHouse(double lat, double lon) {
        return houses.nearest(lat, lon, NEAR_METRES);
    }

    private static Place house(TerritoryMap map, Offer offer) {
        Place.Point point = offer.street().houses().get(offer.number());
        Located located = map.locate(point.lon(), point.lat()).orElseThrow();
        return new Place(map.setOf(located.sector()), Place.Precision.HOUSE, point, located, List.of(), List.of(offer));
    }

    private static Place streets(Reading now, List<Offer> offers) {
        List<Offer> streets =
                offers.stream().filter(offer -> offer.street() != null).toList();
        SectorSet sectors = streets.stream()
                .map(offer -> now.streets().of(offer.street()))
                .reduce(SectorSet::union)
                .orElseThrow();
        return new Place(sectors, Place.Precision.STREET, null, null, List.of(), streets);
    }

    private Place area(TerritoryMap map, Offer offer) {
        if (offer.postcode() == null) {
            return Place.of(map, offer.territories());
        }
        SectorSet sectors = PostcodeSectors.of(map, register, offer.postcode());
        return new Place(sectors, Place.Precision.AREA, null, null, List.<TerritoryKey>of(), List.of(offer));
    }
}
