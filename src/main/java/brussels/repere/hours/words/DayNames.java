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

/** Recognises names of days of the week. "ma" and "di" mean different days in French and in Dutch. */
final class DayNames {

    private static final List<List<String>> FULL = List.of(
            List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
            List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"));

    private static final Map<Lang, List<String>> SHORT = Map.of(
            Lang.fr, List.of("lu", "ma", "me", "je", "ve", "sa", "di"),
            Lang.nl, List.of("ma", "di", "wo", "do", "vr", "za", "zo"));

    private static final Map<Lang, List<String>> MEDIUM = Map.of(
            Lang.fr, List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim"),
            Lang.nl, List.of("maa", "din", "woe", "don", "vri", "zat", "zon"));

    /** A name that a part of the day follows directly: "maandagavond". The part of the day is a separate token. */
    private static final Pattern WITH_PART_OF_DAY =
            Pattern.compile("(maan|dins|woens|donder|vrij|zater|zon)dag(?=" + DayPart.WORDS + ")");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern SHORT_WORD = Pattern.compile("(\\p{L}{2,3})\\b\\.?");

    private final Map<String, Integer> abbreviations = new HashMap<>();
    private final Map<String, Integer> fullNames = new HashMap<>();

    /** @param lang null for text in both languages, in which short names are ambiguous and not recognised */
    private DayNames(Lang lang) {
        for (int day = 0; day < 7; day++) {
            if (lang != null) {
                abbreviations.put(SHORT.get(lang).get(day), day + 1);
                abbreviations.put(MEDIUM.get(lang).get(day), day + 1);
            }
            for (List<String> names : FULL) {
                fullNames.put(names.get(day), day + 1);
                fullNames.put(names.get(day) + "s", day + 1);
                fullNames.put(names.get(day) + "en", day + 1);
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
     * Detects the language of text about hours. The language that the source declares counts only if the text shows none.
     *
     * @param declared null if the source declares no language
     * @return null for text in both languages
     */
    static Lang detectLanguage(String text, Lang declared) {
        String folded = FoldedText.fold(text);
        boolean french = FRENCH.matcher(folded).find();
        boolean dutch = DUTCH.matcher(folded).find();
        if (french == dutch) {
            return french ? null : declared;
        }
        return french ? Lang.fr : Lang.nl;
    }

    /** Returns null if there is no day at this position. */
    HoursToken findDay(String folded, int position) {
        Matcher compound = PositionMatchers.matcherAt(WITH_PART_OF_DAY, folded, position);
        if (compound.lookingAt()) {
            return token(fullNames.get(compound.group(1) + "dag"), position, compound.end());
        }
        Matcher word = PositionMatchers.matcherAt(WORD, folded, position);
        if (!word.lookingAt()) {
            return null;
        }
        Integer day = fullNames.get(word.group());
        if (day == null) {
            day = findMisspelt(word.group());
        }
        if (day != null) {
            return token(day, position, word.end());
        }
        Matcher shortened = PositionMatchers.matcherAt(SHORT_WORD, folded, position);
        return shortened.lookingAt() && abbreviations.containsKey(shortened.group(1))
                ? token(abbreviations.get(shortened.group(1)), position, shortened.end())
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
                        .map(fullNames::get)
                        .orElse(null);
    }

    private static HoursToken token(int day, int start, int end) {
        return new HoursToken(Kind.DAY, day, start, end);
    }
}
