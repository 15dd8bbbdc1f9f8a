package brussels.repere.exchange.streets;

import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds streets of the register by what a file of lines calls them: an id, or both names. Immutable, safe for use by several
 * threads.
 */
final class StreetCatalogue {

    private final AddressRegister register;
    private final Map<Set<String>, List<StreetPart>> byNames = new HashMap<>();
    private final Map<NameInCommune, StreetPart> byNameInCommune = new HashMap<>();
    /** The register holds several numbers of one street under the first; a file may use any of them. */
    private final Map<String, NameInCommune> otherIds = new HashMap<>();

    private record NameInCommune(Bilingual name, String postcode, String commune) {}

    StreetCatalogue(AddressRegister register) {
        this.register = register;
        for (StreetPart street : register.streets()) {
            Set<String> names = LineNames.keys(street.name().fr(), street.name().nl());
            byNames.computeIfAbsent(names, key -> new ArrayList<>()).add(street);
            byNameInCommune.put(
                    new NameInCommune(
                            street.name(), street.postcode(), street.commune().code()),
                    street);
        }
        for (Map<String, String> row : BundledTable.read("geodata/address/streets.csv")) {
            Bilingual name = new Bilingual(row.get("name_fr"), row.get("name_nl"));
            String postcode = row.get("postcode");
            String commune = row.get("commune_nis");
            otherIds.put(id(row.get("street_id"), postcode, commune), new NameInCommune(name, postcode, commune));
        }
    }

    private static String id(String street, String postcode, String commune) {
        return street + "-" + postcode + "-" + commune;
    }

    Optional<StreetPart> findById(String street, String postcode, String commune) {
        String id = id(street, postcode, commune);
        return register.findStreet(id)
                .or(() -> Optional.ofNullable(otherIds.get(id)).map(byNameInCommune::get));
    }

    /**
     * Returns the streets whose two names these are; a street with one name, or with the same in both languages, has one key.
     *
     * @param keys of the names, as {@link LineNames#keys} makes them
     */
    List<StreetPart> listByNames(Set<String> keys) {
        return byNames.getOrDefault(keys, List.of());
    }
}
