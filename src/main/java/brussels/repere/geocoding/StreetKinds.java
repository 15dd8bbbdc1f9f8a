package brussels.repere.geocoding;

import brussels.repere.text.Lang;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Parts the name of a street into what kind of street it is and how it is called: many people remember "Gallait", and not whether it is
 * a rue or an avenue. French has the kind before the name, Dutch behind it, both in keys that {@link AddressWords#key} made.
 */
public final class StreetKinds {

    /** Of shorter names too many would be alike. */
    private static final int MIN_NAME_LENGTH = 3;

    /** Longest first, so that "ruelle" is not taken for "rue". */
    private static final List<String> FRENCH = longestFirst(
            "rue",
            "ruelle",
            "avenue",
            "boulevard",
            "chaussee",
            "place",
            "placette",
            "square",
            "quai",
            "clos",
            "dreve",
            "drove",
            "impasse",
            "allee",
            "galerie",
            "parvis",
            "montagne",
            "cours",
            "sentier",
            "venelle",
            "chemin",
            "passage",
            "rondpoint",
            "carrefour",
            "promenade",
            "cite",
            "esplanade");

    private static final List<String> DUTCH = longestFirst(
            "straat",
            "straatje",
            "laan",
            "steenweg",
            "plein",
            "pleintje",
            "voorplein",
            "square",
            "kaai",
            "dreef",
            "gang",
            "weg",
            "pad",
            "hof",
            "lei",
            "galerij",
            "doorgang",
            "plaats",
            "baan",
            "warande",
            "rondpunt",
            "kruispunt",
            "wandeling",
            "gaarde",
            "esplanade");

    private StreetKinds() {}

    /**
     * A name without its kind of street.
     *
     * @param name its key
     * @param lang the language in which the kind was said
     */
    public record Named(String name, Lang lang) {}

    private static List<String> longestFirst(String... kinds) {
        return Stream.of(kinds)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** Returns empty if the key says no kind of street, or nothing else. */
    public static Optional<Named> part(String key) {
        Optional<Named> french = FRENCH.stream()
                .filter(kind -> key.startsWith(kind) && leavesName(key, kind))
                .findFirst()
                .map(kind -> new Named(key.substring(kind.length()), Lang.fr));
        return french.or(() -> DUTCH.stream()
                .filter(kind -> key.endsWith(kind) && leavesName(key, kind))
                .findFirst()
                .map(kind -> new Named(key.substring(0, key.length() - kind.length()), Lang.nl)));
    }

    private static boolean leavesName(String key, String kind) {
        return key.length() >= kind.length() + MIN_NAME_LENGTH;
    }
}
