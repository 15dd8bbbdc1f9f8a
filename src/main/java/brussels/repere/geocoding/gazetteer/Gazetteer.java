package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.Level;
import brussels.repere.geography.PointLocation;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import java.util.List;
import java.util.Optional;

/** All places of one register on one map. Safe for use by several threads. */
public final class Gazetteer {

    private final AddressRegister register;
    private final TerritoryMap map;
    private final PlaceNameIndex names;
    private final AddressResolver query;
    private final PlaceSuggester suggestions;
    private final PlaceLabels labels;
    private final StreetSectors streets;
    private final PostcodeSectors postcodes;

    /** A second for the full register of the Region; most of that are the names. */
    public Gazetteer(AddressRegister register, TerritoryMap map) {
        this(register, map, new PlaceNameIndex(register, map));
    }

    private Gazetteer(AddressRegister register, TerritoryMap map, PlaceNameIndex names) {
        this.register = register;
        this.map = map;
        this.names = names;
        this.postcodes = new PostcodeSectors(map, register);
        this.query = new AddressResolver(register, map, postcodes);
        this.suggestions = new PlaceSuggester(query, names, map);
        this.labels = new PlaceLabels(map);
        this.streets = new StreetSectors(map, register.isComplete());
    }

    /**
     * The gazetteer of a later state of the data. Where neither the register nor the delimitation has changed, as after most
     * changes, it takes the index of names over, which is nearly all the work.
     */
    Gazetteer refresh(AddressRegister laterRegister, TerritoryMap laterMap) {
        boolean sameNames = laterRegister == register && laterMap.delimitation() == map.delimitation();
        return sameNames ? new Gazetteer(laterRegister, laterMap, names) : new Gazetteer(laterRegister, laterMap);
    }

    AddressRegister register() {
        return register;
    }

    TerritoryMap map() {
        return map;
    }

    /**
     * The place that an address means: a house, a street or streets of one name, a postcode, or territories. Empty for what is
     * not understood, or not in the Region.
     */
    public Optional<Place> find(String address) {
        List<PlaceCandidate> offers = query.listCandidates(address);
        return offers.isEmpty() ? Optional.empty() : Optional.of(combine(offers));
    }

    /** What all offers of one address mean: the first if it is a territory, else all streets together. */
    public Place combine(List<PlaceCandidate> offers) {
        PlaceCandidate first = offers.get(0);
        if (first.precision() == Place.Precision.AREA || offers.size() == 1) {
            return toPlace(first);
        }
        return streets(offers.stream().filter(offer -> offer.street() != null).toList());
    }

    /** What an address may mean when no key was slipped and no name is a beginning only, the likeliest first. */
    public List<PlaceCandidate> listExact(String address) {
        return query.listExact(AddressResolver.tokenize(address));
    }

    /** The place with this {@link PlaceCandidate#id}. */
    public Optional<Place> findById(String id) {
        String[] parts = id.split(":", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        Optional<PlaceCandidate> offer =
                switch (parts[0]) {
                    case "house" ->
                        register.findStreet(parts[1])
                                .filter(street ->
                                        parts.length == 3 && street.houses().containsKey(parts[2]))
                                .map(street -> PlaceCandidate.house(street, parts[2]));
                    case "street" ->
                        register.findStreet(parts[1])
                                .filter(street -> parts.length == 2)
                                .map(PlaceCandidate::street);
                    case "postcode" ->
                        Optional.of(parts[1]).filter(register::isPostcode).map(PlaceCandidate::postcode);
                    default ->
                        Level.find(parts[0])
                                .map(level -> new TerritoryKey(level, parts[1]))
                                .filter(key -> map.find(key).isPresent())
                                .map(key -> PlaceCandidate.territories(List.of(key)));
                };
        return offer.filter(found -> found.id().equals(id)).map(this::toPlace);
    }

    /** What somebody may be about to type, the likeliest first, at most so many. */
    public List<PlaceCandidate> suggest(String text, int limit) {
        return suggestions.suggest(text, limit);
    }

    /** Those only of which the text is the beginning, or which it names; nothing is guessed. */
    public List<PlaceCandidate> listStartingWith(String text, int limit) {
        return suggestions.listStartingWith(text, limit);
    }

    public Bilingual label(PlaceCandidate offer) {
        return labels.label(offer);
    }

    /** Where an offer lies. A house that the register puts outside of the Region counts as its street. */
    public Place toPlace(PlaceCandidate offer) {
        return switch (offer.precision()) {
            case HOUSE -> house(offer).orElseGet(() -> streets(List.of(offer)));
            case STREET -> streets(List.of(offer));
            case AREA -> offer.postcode() == null ? Place.of(map, offer.territories()) : postcode(offer);
        };
    }

    private Optional<Place> house(PlaceCandidate offer) {
        Place.Point point = offer.street().houses().get(offer.number());
        return map.locate(point.lon(), point.lat()).map(located -> house(offer, point, located));
    }

    private Place house(PlaceCandidate offer, Place.Point point, PointLocation located) {
        return new Place(map.setOf(located.sector()), Place.Precision.HOUSE, point, located, List.of(), List.of(offer));
    }

    private Place streets(List<PlaceCandidate> offers) {
        SectorSet sectors =
                offers.stream().map(this::sectors).reduce(SectorSet::union).orElseThrow();
        return new Place(sectors, Place.Precision.STREET, null, null, List.of(), offers);
    }

    private SectorSet sectors(PlaceCandidate offer) {
        return offer.interval() == null
                ? streets.sectorsOf(offer.street())
                : streets.sectorsOf(offer.street(), offer.interval());
    }

    private Place postcode(PlaceCandidate offer) {
        SectorSet sectors = postcodes.sectorsOf(offer.postcode());
        return new Place(sectors, Place.Precision.AREA, null, null, List.of(), List.of(offer));
    }
}
