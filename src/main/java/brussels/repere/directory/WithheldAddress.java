package brussels.repere.directory;

import brussels.repere.geography.PlainName;
import brussels.repere.text.Bilingual;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps a confidential address out of the texts that stand beside it: sources write it there too. A text is withheld if it
 * names the street, or looks as if it told any address, since the street may not even be known here.
 */
final class WithheldAddress {

    /** What is called by a name that tells where it is. */
    private static final Bilingual NAMELESS =
            new Bilingual("Service à une adresse confidentielle", "Dienst op een vertrouwelijk adres");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(rue|r|avenue|av|ave|boulevard|bld|bd|bvd|chauss[ée]+e|ch[ée]e|place|pl|square|sq|quai|drève|clos|impasse)"
                    + "\\b\\.?\\s+\\p{L}"
                    + "|\\p{L}+(straat|str|laan|steenweg|stwg|plein|kaai|dreef|lei)\\b"
                    + "|\\b1[0-2]\\d\\d\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final List<List<String>> streets;

    private WithheldAddress(List<List<String>> streets) {
        this.streets = streets;
    }

    static WithheldAddress of(LocationEntity location) {
        return new WithheldAddress(Stream.of(location.streetFr, location.streetNl)
                .filter(Objects::nonNull)
                .map(PlainName::words)
                .toList());
    }

    /** The text, null if it tells an address. */
    Bilingual from(Bilingual text) {
        return text == null || tells(text.fr()) || tells(text.nl()) ? null : text;
    }

    /** The text, null if it tells an address. */
    String from(String text) {
        return tells(text) ? null : text;
    }

    /** The name, or words in its stead. */
    Bilingual fromName(Bilingual name) {
        return from(name) == null ? NAMELESS : name;
    }

    List<String> from(List<String> texts) {
        return texts.stream().filter(text -> !tells(text)).toList();
    }

    private boolean tells(String text) {
        return text != null
                && (ADDRESS.matcher(text).find()
                        || streets.stream()
                                .anyMatch(street -> Collections.indexOfSubList(PlainName.words(text), street) >= 0));
    }
}
