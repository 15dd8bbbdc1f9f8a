package brussels.repere.geocoding;

import brussels.repere.geography.Level;
import brussels.repere.geography.Located;
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
    private final PlaceQuery query;
    private final PlaceSuggestions suggestions;
    private final PlaceLabels labels;
    private final StreetSectors streets;
    private final PostcodeSectors postcodes;

    /** A second for the full register of the Region; most of that are the names. */
    public Gazetteer(AddressRegister register, TerritoryMap map) {
        this.register = register;
        this.map = map;
        this.postcodes = new PostcodeSectors(map, register);
        this.query = new PlaceQuery(register, map, postcodes);
        this.suggestions = new PlaceSuggestions(query, new PlaceNames(register, map), map);
        this.labels = new PlaceLabels(map);
        this.streets = new StreetSectors(map, register.isComplete());
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
        List<Offer> offers = query.find(address);
        return offers.isEmpty() ? Optional.empty() : Optional.of(together(offers));
    }

    /** What all offers of one address mean: the first if it is a territory, else all streets together. */
    public Place together(List<Offer> offers) {
        Offer first = offers.get(0);
        if (first.precision() == Place.Precision.AREA || offers.size() == 1) {
            return place(first);
        }
        return streets(offers.stream().filter(offer -> offer.street() != null).toList());
    }

    /** What an address may mean when no key was slipped and no name is a beginning only, the likeliest first. */
    public List<Offer> exactly(String address) {
        return query.exactly(PlaceQuery.words(address));
    }

    /** The place with this {@link Offer#id}. */
    public Optional<Place> byId(String id) {
        String[] parts = id.split(":", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        Optional<Offer> offer =
                switch (parts[0]) {
                    case "house" ->
                        register.find(parts[1])
                                .filter(street ->
                                        parts.length == 3 && street.houses().containsKey(parts[2]))
                                .map(street -> Offer.house(street, parts[2]));
                    case "street" ->
                        register.find(parts[1])
                                .filter(street -> parts.length == 2)
                                .map(Offer::street);
                    case "postcode" ->
                        Optional.of(parts[1]).filter(register::isPostcode).map(Offer::postcode);
                    default ->
                        Level.find(parts[0])
                                .map(level -> new TerritoryKey(level, parts[1]))
                                .filter(key -> map.find(key).isPresent())
                                .map(key -> Offer.territories(List.of(key)));
                };
        return offer.filter(found -> found.id().equals(id)).map(this::place);
    }

    /** What somebody may be about to type, the likeliest first, at most so many. */
    public List<Offer> suggest(String text, int limit) {
        return suggestions.of(text, limit);
    }

    /** Those only of which the text is the beginning, or which it names; nothing is guessed. */
    public List<Offer> beginning(String text, int limit) {
        return suggestions.beginning(text, limit);
    }

    public Bilingual label(Offer offer) {
        return labels.of(offer);
    }

    /** Where an offer lies. A house that the register puts outside of the Region counts as its street. */
    public Place place(Offer offer) {
        return switch (offer.precision()) {
            case HOUSE -> house(offer).orElseGet(() -> streets(List.of(offer)));
            case STREET -> streets(List.of(offer));
            case AREA -> offer.postcode() == null ? Place.of(map, offer.territories()) : postcode(offer);
        };
    }

    private Optional<Place> house(Offer offer) {
        Place.Point point = offer.street().houses().get(offer.number());
        return map.locate(point.lon(), point.lat()).map(located -> house(offer, point, located));
    }

    private Place house(Offer offer, Place.Point point, Located located) {
        return new Place(map.setOf(located.sector()), Place.Precision.HOUSE, point, located, List.of(), List.of(offer));
    }

    private Place streets(List<Offer> offers) {
        SectorSet sectors =
                offers.stream().map(this::sectors).reduce(SectorSet::union).orElseThrow();
        return new Place(sectors, Place.Precision.STREET, null, null, List.of(), offers);
    }

    private SectorSet sectors(Offer offer) {
        return offer.between() == null ? streets.of(offer.street()) : streets.of(offer.street(), offer.between());
    }

    private Place postcode(Offer offer) {
        SectorSet sectors = postcodes.of(offer.postcode());
        return new Place(sectors, Place.Precision.AREA, null, null, List.of(), List.of(offer));
    }
}
