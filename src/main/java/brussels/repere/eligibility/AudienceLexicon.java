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

/** The words that {@link AudienceReader} knows of one language, from {@code eligibility/words.csv}. Immutable. */
final class AudienceLexicon {

    /** What a word is good for. */
    enum WordUse {
        /** Says that it is for all. */
        EVERYONE,
        /** Begins a group of people, and says which. */
        HEAD,
        /** Begins a group of people, and does not say which. */
        NEUTRAL,
        /** Says in which situation people are, anywhere in a group. */
        QUALIFIER,
        /** Begins what goes on with what was said of a group before. */
        GOES_ON,
        /** People who are none of our audiences. */
        OTHER_PEOPLE,
        /** Makes it unsure whether what stands beside it holds. */
        UNSURE,
        /** Takes somebody out of everyone. */
        NOT_EVERYONE
    }

    record Entry(Set<Audience> audiences, Pattern pattern) {}

    /** @param remainder the text behind the match */
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
            all.computeIfAbsent(Lang.valueOf(row.get("lang")), lang -> new AudienceLexicon())
                    .entries
                    .computeIfAbsent(use, none -> new ArrayList<>())
                    .add(new Entry(audiences, pattern));
        }
        return all;
    }

    static AudienceLexicon of(Lang lang) {
        return BY_LANGUAGE.get(lang);
    }

    private List<Entry> of(WordUse use) {
        return entries.getOrDefault(use, List.of());
    }

    /** What a text begins with. */
    Optional<LexiconMatch> matchStart(WordUse use, String text) {
        for (Entry entry : of(use)) {
            Matcher matcher = entry.pattern().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new LexiconMatch(
                        entry.audiences(), text.substring(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }

    boolean contains(WordUse use, String text) {
        return of(use).stream().anyMatch(entry -> entry.pattern().matcher(text).find());
    }

    /** All that the text says of this kind. */
    Set<Audience> listAudiences(WordUse use, String text) {
        Set<Audience> found = EnumSet.noneOf(Audience.class);
        of(use).stream()
                .filter(entry -> entry.pattern().matcher(text).find())
                .forEach(entry -> found.addAll(entry.audiences()));
        return found;
    }
}
