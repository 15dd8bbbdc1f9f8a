package brussels.repere.geocoding.register;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Builds streets from the rows of a register. Rows with the same name, postcode and commune are one street, even if the
 * register gives them several numbers; the street takes the first number. Not thread-safe.
 */
public final class StreetPartsBuilder {

    private final Map<Key, StreetPartDraft> drafts = new LinkedHashMap<>();
    private final Map<String, StreetPartDraft> byId = new HashMap<>();
    private int houses;

    private record Key(Bilingual name, String postcode, String commune) {}

    private record StreetPartDraft(String id, Key key, Map<String, Place.Point> houses) {

        StreetPart build() {
            TerritoryKey commune = new TerritoryKey(Level.COMMUNE, key.commune());
            return new StreetPart(id, key.name(), key.postcode(), commune, houses);
        }
    }

    private static String id(String street, String postcode, String commune) {
        return street + "-" + postcode + "-" + commune;
    }

    /**
     * Adds a street.
     *
     * @param street the number of the street in the register
     */
    public void addStreet(String street, Bilingual name, String postcode, String commune) {
        String id = id(street, postcode, commune);
        if (!byId.containsKey(id)) {
            Key key = new Key(name, postcode, commune);
            byId.put(id, drafts.computeIfAbsent(key, newKey -> new StreetPartDraft(id, key, new HashMap<>())));
        }
    }

    /** Adds a house to a street that was added before; of several houses with one number the first counts. */
    public void addHouse(String street, String postcode, String commune, String number, Place.Point point) {
        StreetPartDraft draft = byId.get(id(street, postcode, commune));
        if (draft.houses().putIfAbsent(number.toUpperCase(Locale.ROOT), point) == null) {
            houses++;
        }
    }

    /** Returns the point of a house that was added. */
    public Optional<Place.Point> findHouse(String street, String postcode, String commune, String number) {
        StreetPartDraft draft = byId.get(id(street, postcode, commune));
        return Optional.ofNullable(draft.houses().get(number.toUpperCase(Locale.ROOT)));
    }

    /** Removes a house that proved to be wrong. */
    public void removeHouse(String street, String postcode, String commune, String number) {
        StreetPartDraft draft = byId.get(id(street, postcode, commune));
        if (draft.houses().remove(number.toUpperCase(Locale.ROOT)) != null) {
            houses--;
        }
    }

    /** Returns the codes of the communes that contain streets. */
    public Set<String> communeCodes() {
        return drafts.keySet().stream().map(Key::commune).collect(Collectors.toSet());
    }

    /** Returns the number of streets. */
    public int countStreets() {
        return drafts.size();
    }

    public int countHouses() {
        return houses;
    }

    public List<StreetPart> build() {
        return drafts.values().stream().map(StreetPartDraft::build).toList();
    }

    /** Reads the streets that are part of the application. */
    static List<StreetPart> readBundled() {
        StreetPartsBuilder builder = new StreetPartsBuilder();
        for (Map<String, String> row : BundledTable.read("geodata/address/streets.csv")) {
            Bilingual name = new Bilingual(row.get("name_fr"), row.get("name_nl"));
            builder.addStreet(row.get("street_id"), name, row.get("postcode"), row.get("commune_nis"));
        }
        for (Map<String, String> row : BundledTable.read("geodata/address/address-points.csv")) {
            Place.Point point = new Place.Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            builder.addHouse(
                    row.get("street_id"), row.get("postcode"), row.get("commune_nis"), row.get("house_number"), point);
        }
        return builder.build();
    }
}
