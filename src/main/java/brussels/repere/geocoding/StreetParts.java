package brussels.repere.geocoding;

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
 * Puts streets together from the rows of a register. Rows of one name, postcode and commune are one street, whatever numbers a
 * register gives them; it goes by the first. For one thread.
 */
public final class StreetParts {

    private final Map<Key, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Draft> byId = new HashMap<>();
    private int houses;

    private record Key(Bilingual name, String postcode, String commune) {}

    private record Draft(String id, Key key, Map<String, Place.Point> houses) {

        StreetPart finish() {
            TerritoryKey commune = new TerritoryKey(Level.COMMUNE, key.commune());
            return new StreetPart(id, key.name(), key.postcode(), commune, houses);
        }
    }

    private static String id(String street, String postcode, String commune) {
        return street + "-" + postcode + "-" + commune;
    }

    /** @param street its number in the register */
    public void addStreet(String street, Bilingual name, String postcode, String commune) {
        String id = id(street, postcode, commune);
        if (!byId.containsKey(id)) {
            Key key = new Key(name, postcode, commune);
            byId.put(id, drafts.computeIfAbsent(key, none -> new Draft(id, key, new HashMap<>())));
        }
    }

    /** A house of a street that was added; of several with one number the first counts. */
    public void addHouse(String street, String postcode, String commune, String number, Place.Point point) {
        Draft draft = byId.get(id(street, postcode, commune));
        if (draft.houses().putIfAbsent(number.toUpperCase(Locale.ROOT), point) == null) {
            houses++;
        }
    }

    /** The point of a house that was added. */
    public Optional<Place.Point> house(String street, String postcode, String commune, String number) {
        Draft draft = byId.get(id(street, postcode, commune));
        return Optional.ofNullable(draft.houses().get(number.toUpperCase(Locale.ROOT)));
    }

    /** Takes a house away again: something was wrong with it. */
    public void removeHouse(String street, String postcode, String commune, String number) {
        Draft draft = byId.get(id(street, postcode, commune));
        if (draft.houses().remove(number.toUpperCase(Locale.ROOT)) != null) {
            houses--;
        }
    }

    /** The codes of the communes in which there are streets. */
    public Set<String> communes() {
        return drafts.keySet().stream().map(Key::commune).collect(Collectors.toSet());
    }

    /** How many streets there are. */
    public int streets() {
        return drafts.size();
    }

    public int houses() {
        return houses;
    }

    public List<StreetPart> finish() {
        return drafts.values().stream().map(Draft::finish).toList();
    }

    /** Those that the application brings. */
    static List<StreetPart> brought() {
        StreetParts parts = new StreetParts();
        for (Map<String, String> row : BundledTable.read("geodata/address/streets.csv")) {
            Bilingual name = new Bilingual(row.get("name_fr"), row.get("name_nl"));
            parts.addStreet(row.get("street_id"), name, row.get("postcode"), row.get("commune_nis"));
        }
        for (Map<String, String> row : BundledTable.read("geodata/address/address-points.csv")) {
            Place.Point point = new Place.Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("lon")));
            parts.addHouse(
                    row.get("street_id"), row.get("postcode"), row.get("commune_nis"), row.get("house_number"), point);
        }
        return parts.finish();
    }
}
