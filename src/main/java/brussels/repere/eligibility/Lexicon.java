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

/** The words that {@link AudienceWords} knows of one language, from {@code eligibility/words.csv}. Immutable. */
final class Lexicon {

    /** What a word is good for. */
    enum Use {
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

    /** @param rest what stands behind it */
    record Found(Set<Audience> audiences, String rest) {}

    private static final Map<Lang, Lexicon> KNOWN = read();

    private final Map<Use, List<Entry>> entries = new EnumMap<>(Use.class);

    private static Map<Lang, Lexicon> read() {
        Map<Lang, Lexicon> all = new EnumMap<>(Lang.class);
        for (Map<String, String> row : BundledTable.read("eligibility/words.csv")) {
            Use use = Use.valueOf(row.get("use").replace('-', '_').toUpperCase(Locale.ROOT));
            String codes = row.get("audiences");
            Set<Audience> audiences = codes.isEmpty()
                    ? Set.of()
                    : Audiences.find(List.of(codes)).orElseThrow().groups().get(0);
            Pattern pattern = Pattern.compile("(?<!\\w)(?:" + row.get("pattern") + ")(?!\\w)");
            all.computeIfAbsent(Lang.valueOf(row.get("lang")), lang -> new Lexicon())
                    .entries
                    .computeIfAbsent(use, none -> new ArrayList<>())
                    .add(new Entry(audiences, pattern));
        }
        return all;
    }

    static Lexicon of(Lang lang) {
        return KNOWN.get(lang);
    }

    private List<Entry> of(Use use) {
        return entries.getOrDefault(use, List.of());
    }

    /** What a text begins with. */
    Optional<Found> begins(Use use, String text) {
        for (Entry entry : of(use)) {
            Matcher matcher = entry.pattern().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(new Found(
                        entry.audiences(), text.substring(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }

    boolean has(Use use, String text) {
        return of(use).stream().anyMatch(entry -> entry.pattern().matcher(text).find());
    }

    /** All that the text says of this kind. */
    Set<Audience> all(Use use, String text) {
        Set<Audience> found = EnumSet.noneOf(Audience.class);
        of(use).stream()
                .filter(entry -> entry.pattern().matcher(text).find())
                .forEach(entry -> found.addAll(entry.audiences()));
        return found;
    }
}
