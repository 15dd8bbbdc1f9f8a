package brussels.repere.eligibility;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language that {@link AudienceReader} knows, from {@code eligibility/words.csv}. Immutable. */
final class AudienceLexicon {

    /** The role of a word. */
    enum WordUse {
        /** States that a service is for everyone. */
        EVERYONE,
        /** Begins a group of people and identifies it. */
        HEAD,
        /** Begins a group of people without identifying it. */
        NEUTRAL,
        /** States the situation of people, anywhere in the description of a group. */
        QUALIFIER,
        /** Begins a continuation of the description of the previous group. */
        GOES_ON,
        /** Names people who are not among the audiences. */
        OTHER_PEOPLE,
        /** Makes the words around it unreliable. */
        UNSURE,
        /** Excludes people from everyone. */
        NOT_EVERYONE
    }

    private record Entry(Set<Audience> audiences, Pattern pattern) {}

    /** @param remainder the text after the match */
    record LexiconMatch(Set<Audience> audiences, String remainder) {}

    private static final Map<Lang, AudienceLexicon> BY_LANGUAGE = read();

    private final Map<WordUse, List<Entry>> entries = new EnumMap<>(WordUse.class);

    private static Map<Lang, AudienceLexicon> read() {
        Map<Lang, AudienceLexicon> all = new EnumMap<>(Lang.class);
        for (Map<String, String> row : BundledTable.read("eligibility/words.csv")) {
            WordUse use = WordUse.valueOf(row.get("use").replace('-', '_').toUpperCase(Locale.ROOT));
            String codes = row.get("audiences");
            Set<Audience> audiences = codes.isEmpty()
                    ? Set.of()
                    : TargetAudiences.find(List.of(codes))
                            .orElseThrow()
                            .groups()
                            .get(0);
            Pattern pattern = Pattern.compile("(?<!\\w)(?:" + row.get("pattern") + ")(?!\\w)");
            all.computeIfAbsent(Lang.valueOf(row.get("lang")), key -> new AudienceLexicon())
                    .entries
                    .computeIfAbsent(use, key -> new ArrayList<>())
                    .add(new Entry(audiences, pattern));
        }
        return all;
    }

    static AudienceLexicon of(Lang lang) {
        return BY_LANGUAGE.get(lang);
    }

    private List<Entry> listEntries(WordUse use) {
        return entries.getOrDefault(use, List.of());
    }

    /** Finds the first entry with this use that matches at the start of a text. */
    Optional<LexiconMatch> matchStart(WordUse use, String text) {
        for (Entry entry : listEntries(use)) {
            Matcher matcher = entry.pattern().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new LexiconMatch(
                        entry.audiences(), text.substring(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }

    boolean contains(WordUse use, String text) {
        return listEntries(use).stream()
                .anyMatch(entry -> entry.pattern().matcher(text).find());
    }

    /** Returns the audiences of all entries with this use that match in the text. */
    Set<Audience> listAudiences(WordUse use, String text) {
        Set<Audience> found = EnumSet.noneOf(Audience.class);
        listEntries(use).stream()
                .filter(entry -> entry.pattern().matcher(text).find())
                .forEach(entry -> found.addAll(entry.audiences()));
        return found;
    }
}
