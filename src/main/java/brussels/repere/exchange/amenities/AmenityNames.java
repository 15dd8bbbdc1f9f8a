package brussels.repere.exchange.amenities;

import brussels.repere.text.Bilingual;
import brussels.repere.text.FoldedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the names of a place in both languages. Where one tag holds both, as the mappers of Brussels write them ({@code Pharmacie du
 * Midi - Apotheek van het Zuid}), they are parted if words of each language show which is which; otherwise the name stays whole.
 */
final class AmenityNames {

    private static final List<String> OTHER_NAMES = List.of(
            "alt_name",
            "alt_name:fr",
            "alt_name:nl",
            "short_name",
            "official_name",
            "official_name:fr",
            "official_name:nl",
            "full_name",
            "full_name:fr",
            "full_name:nl",
            "loc_name",
            "brand");

    private static final Set<String> FRENCH = Set.of(
            "pharmacie",
            "maison",
            "centre",
            "clinique",
            "polyclinique",
            "policlinique",
            "hopital",
            "bibliotheque",
            "creche",
            "cabinet",
            "dentaire",
            "institut",
            "quartier",
            "femmes",
            "jeunes",
            "cliniques");

    private static final Set<String> DUTCH = Set.of(
            "apotheek",
            "huis",
            "buurthuis",
            "centrum",
            "kliniek",
            "polikliniek",
            "ziekenhuis",
            "bibliotheek",
            "kinderdagverblijf",
            "kribbe",
            "tandarts",
            "tandartspraktijk",
            "jeugdhuis",
            "jeugdcentrum",
            "gemeenschapscentrum",
            "gemeenschapcentrum",
            "wijkgezondheidscentrum",
            "wijkcentrum",
            "dagziekenhuis",
            "ziekenhuizencentrum",
            "opvangcentrum",
            "instituut",
            "nederlandstalige",
            "openbare");

    private AmenityNames() {}

    /** @param kind what a place without a name of its own is called */
    static Bilingual find(Map<String, String> tags, Bilingual kind) {
        String french = tags.get("name:fr");
        String dutch = tags.get("name:nl");
        String name = Stream.of("name", "official_name", "brand", "operator")
                .map(tags::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (french != null || dutch != null) {
            return french != null && french.equals(dutch) ? new Bilingual(french, null) : new Bilingual(french, dutch);
        }
        return name == null ? kind : split(name);
    }

    private static Bilingual split(String name) {
        String[] parts = name.split("\\s+[-–—/]\\s+");
        if (parts.length == 2 && speaks(parts[0], FRENCH) && speaks(parts[1], DUTCH)) {
            return new Bilingual(parts[0], parts[1]);
        }
        if (parts.length == 2 && speaks(parts[0], DUTCH) && speaks(parts[1], FRENCH)) {
            return new Bilingual(parts[1], parts[0]);
        }
        return speaks(name, DUTCH) && !speaks(name, FRENCH) ? new Bilingual(null, name) : new Bilingual(name, null);
    }

    private static boolean speaks(String text, Set<String> words) {
        return FoldedText.of(text).words().stream().map(FoldedText.Word::folded).anyMatch(words::contains);
    }

    /** Returns what else it is called; a brand too, which people know better than the name on the sign. */
    static List<String> listOthers(Map<String, String> tags, Bilingual name) {
        return OTHER_NAMES.stream()
                .map(tags::get)
                .filter(Objects::nonNull)
                .flatMap(value -> Stream.of(value.split(";")))
                .map(String::strip)
                .filter(other -> !other.isEmpty() && !other.equals(name.fr()) && !other.equals(name.nl()))
                .distinct()
                .toList();
    }
}
