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

/** All places of one address register on one territory map. Safe for use by several threads. */
public final class Gazetteer {

    private final AddressRegister register;
    private final TerritoryMap map;
    private final PlaceNameIndex names;
    private final AddressResolver resolver;
    private final PlaceSuggester suggester;
    private final PlaceLabels labels;
    private final StreetSectors streets;
    private final PostcodeSectors postcodes;

    /** Builds a gazetteer, which takes a second for the full register of the Region, mostly for the index of names. */
    public Gazetteer(AddressRegister register, TerritoryMap map) {
        this(register, map, new PlaceNameIndex(register, map));
    }

    private Gazetteer(AddressRegister register, TerritoryMap map, PlaceNameIndex names) {
        this.register = register;
        this.map = map;
        this.names = names;
        this.postcodes = new PostcodeSectors(map, register);
        this.resolver = new AddressResolver(register, map, postcodes);
        this.suggester = new PlaceSuggester(resolver, names, map);
        this.labels = new PlaceLabels(map);
        this.streets = new StreetSectors(map, register.isComplete());
    }

    /**
     * Returns the gazetteer for a later generation of the data. If neither the register nor the delimitation has
     * changed, as after most changes, it reuses the index of names, which takes nearly all of the time to build.
     */
    Gazetteer refresh(AddressRegister newRegister, TerritoryMap newMap) {
        boolean sameNames = newRegister == register && newMap.delimitation() == map.delimitation();
        return sameNames ? new Gazetteer(newRegister, newMap, names) : new Gazetteer(newRegister, newMap);
    }

    AddressRegister register() {
        return register;
    }

    TerritoryMap map() {
        return map;
    }

    /**
     * Returns the place that an address means: a house, a street or several streets of one name, a postcode, or
     * territories. Empty if the address is not understood or lies outside of the Region.
     */
    public Optional<Place> find(String address) {
        List<PlaceCandidate> candidates = resolver.listCandidates(address);
        return candidates.isEmpty() ? Optional.empty() : Optional.of(combine(candidates));
    }

    /**
     * Combines the candidates of one address into a place: the first if it is a territory, else all streets together.
     */
    public Place combine(List<PlaceCandidate> candidates) {
        PlaceCandidate first = candidates.get(0);
        if (first.precision() == Place.Precision.AREA || candidates.size() == 1) {
            return toPlace(first);
        }
        return streets(candidates.stream()
                .filter(candidate -> candidate.street() != null)
                .toList());
    }

    /**
     * Returns the places that an address means without any typing error and with whole names only, the likeliest first.
     */
    public List<PlaceCandidate> listExact(String address) {
        return resolver.listExact(AddressResolver.tokenize(address));
    }

    /** Returns the place with this {@link PlaceCandidate#id}. */
    public Optional<Place> findById(String id) {
        String[] parts = id.split(":", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        Optional<PlaceCandidate> candidate =
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
        return candidate.filter(match -> match.id().equals(id)).map(this::toPlace);
    }

    /** Suggests places that a user may be typing, the likeliest first, at most as many as the limit. */
    public List<PlaceCandidate> suggest(String text, int limit) {
        return suggester.suggest(text, limit);
    }

    /** Returns only places whose name begins with the text or that the text names; nothing is guessed. */
    public List<PlaceCandidate> listStartingWith(String text, int limit) {
        return suggester.listStartingWith(text, limit);
    }

    public Bilingual label(PlaceCandidate candidate) {
        return labels.label(candidate);
    }

    /**
     * Returns the place of a candidate. A house whose point in the register lies outside of the Region counts as its
     * street.
     */
    public Place toPlace(PlaceCandidate candidate) {
        return switch (candidate.precision()) {
            case HOUSE -> house(candidate).orElseGet(() -> streets(List.of(candidate)));
            case STREET -> streets(List.of(candidate));
            case AREA -> candidate.postcode() == null ? Place.of(map, candidate.territories()) : postcode(candidate);
        };
    }

    private Optional<Place> house(PlaceCandidate candidate) {
        Place.Point point = candidate.street().houses().get(candidate.number());
        return map.locate(point.lon(), point.lat()).map(location -> house(candidate, point, location));
    }

    private Place house(PlaceCandidate candidate, Place.Point point, PointLocation location) {
        return new Place(
                map.setOf(location.sector()), Place.Precision.HOUSE, point, location, List.of(), List.of(candidate));
    }

    private Place streets(List<PlaceCandidate> candidates) {
        SectorSet sectors =
                candidates.stream().map(this::sectors).reduce(SectorSet::union).orElseThrow();
        return new Place(sectors, Place.Precision.STREET, null, null, List.of(), candidates);
    }

    private SectorSet sectors(PlaceCandidate candidate) {
        return candidate.interval() == null
                ? streets.sectorsOf(candidate.street())
                : streets.sectorsOf(candidate.street(), candidate.interval());
    }

    private Place postcode(PlaceCandidate candidate) {
        SectorSet sectors = postcodes.sectorsOf(candidate.postcode());
        return new Place(sectors, Place.Precision.AREA, null, null, List.of(), List.of(candidate));
    }
}
