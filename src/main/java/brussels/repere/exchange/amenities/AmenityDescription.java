package brussels.repere.exchange.amenities;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what tags say and the directory has no field for: whether one gets in with a wheelchair, and how many places there are. */
final class AmenityDescription {

    private static final TranslationTable WORDS = TranslationTable.of("imports");
    private static final List<String> WHEELCHAIR = List.of("yes", "limited", "no");

    private AmenityDescription() {}

    /** Returns null where there is nothing to say. */
    static Bilingual of(Map<String, String> tags) {
        return Bilingual.orNull(in(Lang.fr, tags), in(Lang.nl, tags));
    }

    private static String in(Lang lang, Map<String, String> tags) {
        String stated = tags.get("description:" + lang.name());
        String wheelchair = tags.get("wheelchair");
        String sentences = Stream.of(
                        stated,
                        wheelchair != null && WHEELCHAIR.contains(wheelchair)
                                ? WORDS.say(lang, "osm.wheelchair." + wheelchair)
                                : null)
                .filter(Objects::nonNull)
                .map(AmenityDescription::asSentence)
                .collect(Collectors.joining(" "));
        return sentences.isEmpty() ? null : sentences;
    }

    private static String asSentence(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }
}
