package brussels.repere.hours.words;

import brussels.repere.hours.words.HoursToken.Kind;
import brussels.repere.text.EditDistance;
import brussels.repere.text.EditTolerance;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How days of the week are written. "ma" and "di" mean other days in French than in Dutch. */
final class DayNames {

    private static final List<List<String>> FULL = List.of(
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"));

    private static final Map<Lang, List<String>> SHORT = Map.of(
            Lang.fr, List.of("lu", "ma", "me", "je", "ve", "sa", "di"),
            Lang.nl, List.of("ma", "di", "wo", "do", "vr", "za", "zo"));

    private static final Map<Lang, List<String>> MIDDLE = Map.of(
            Lang.fr, List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
            Lang.nl, List.of("maa", "din", "woe", "don", "vri", "zat", "zon"));

    /** "maandagavond": the part of the day is read by itself. */
    private static final Pattern WITH_PART =
            Pattern.compile("(maan|dins|woens|donder|vrij|zater|zon)dag(?=" + DayPart.WORDS + ")");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SHORT_WORD = Pattern.compile("(\\p{L}{2,3})\\b\\.?");

    private final Map<String, Integer> shorts = new HashMap<>();
    private final Map<String, Integer> full = new HashMap<>();

    /** @param lang null for words of both, in which short names may mean either */
    private DayNames(Lang lang) {
        for (int day = 0; day < 7; day++) {
            if (lang != null) {
                shorts.put(SHORT.get(lang).get(day), day + 1);
                shorts.put(MIDDLE.get(lang).get(day), day + 1);
            }
            for (List<String> names : FULL) {
                full.put(names.get(day), day + 1);
                full.put(names.get(day) + "s", day + 1);
                full.put(names.get(day) + "en", day + 1);
            }
        }
    }

    private static final Map<Lang, DayNames> BY_LANG =
            Map.of(Lang.fr, new DayNames(Lang.fr), Lang.nl, new DayNames(Lang.nl));

    private static final DayNames BOTH_LANGUAGES = new DayNames(null);

    private static final Pattern FRENCH = Pattern.compile(
            "\\b(?:lun|mar|mercre|jeu|vendre|same)dis?\\b|dimanche|\\b(?:lu|me|je|ve)\\b|\\d ?h\\b|\\b(?:du|au|de|et|ferme)\\b");

    private static final Pattern DUTCH = Pattern.compile(
            "(?:maan|dins|woens|donder|vrij|zater|zon)dag|\\b(?:wo|do|vr|za|zo)\\b|\\d ?u\\b|\\buur\\b|\\b(?:van|tot|gesloten)\\b");

    static DayNames of(Lang lang) {
        return lang == null ? BOTH_LANGUAGES : BY_LANG.get(lang);
    }

    /**
     * In which language words about hours are, whatever a source says.
     *
     * @param said null where nobody said
     * @return null for words of both
     */
    static Lang detectLanguage(String words, Lang said) {
        String plain = FoldedText.fold(words);
        boolean french = FRENCH.matcher(plain).find();
        boolean dutch = DUTCH.matcher(plain).find();
        if (french == dutch) {
            return french ? null : said;
        }
        return french ? Lang.fr : Lang.nl;
    }

    /** Null if there is no day at this place. */
    HoursToken findDay(String plain, int at) {
        Matcher part = PositionMatchers.matcherAt(WITH_PART, plain, at);
        if (part.lookingAt()) {
            return token(full.get(part.group(1) + "dag"), at, part.end());
        }
        Matcher word = PositionMatchers.matcherAt(WORD, plain, at);
        if (!word.lookingAt()) {
            return null;
        }
        Integer day = full.get(word.group());
        if (day == null) {
            day = findMisspelt(word.group());
        }
        if (day != null) {
            return token(day, at, word.end());
        }
        Matcher shortened = PositionMatchers.matcherAt(SHORT_WORD, plain, at);
        return shortened.lookingAt() && shorts.containsKey(shortened.group(1))
                ? token(shorts.get(shortened.group(1)), at, shortened.end())
                : null;
    }

    private Integer findMisspelt(String word) {
        int maxEdits = EditTolerance.DAY_NAME.maxEdits(word);
        return maxEdits == 0
                ? null
                : FULL.stream()
                        .flatMap(List::stream)
                        .filter(name -> EditDistance.atMost(word, name, maxEdits) <= maxEdits)
                        .findFirst()
                        .map(full::get)
                        .orElse(null);
    }

    private static HoursToken token(int day, int start, int end) {
        return new HoursToken(Kind.DAY, day, start, end);
    }
}
