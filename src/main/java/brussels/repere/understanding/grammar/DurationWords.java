package brussels.repere.understanding.grammar;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.Set;

/** Whether a number of years or months tells how long something lasts, rather than how old somebody is. */
final class DurationWords {

    private static final Set<String> LASTED = WordLists.get("age.lasted");
    private static final Set<String> LASTING = WordLists.get("age.lasting");
    private static final Set<String> AGED = WordLists.get("age.aged");
    /** "Dix ans de plus", "2 jaar ouder": between two, or since. */
    private static final Set<String> COMPARED = WordLists.get("age.compared");

    private static final Set<String> LASTING_THINGS = WordLists.get("age.lasting-things");

    private DurationWords() {}

    static boolean isDuration(int from, int unit, TypedText text) {
        String before = text.foldedAt(from - 1);
        String after = text.foldedAt(unit + 1);
        boolean hasClauseAfter = unit + 1 < text.size()
                && text.get(unit + 1).clause() == text.get(unit).clause();
        boolean isYoung = after.equals("oud")
                || after.equals("oude")
                || Set.of("et", "en").contains(before)
                        && from >= 2
                        && text.get(from - 2).role() == Role.NUMBER;
        return !isYoung
                && (LASTED.contains(before)
                        || before.equals("a") && text.foldedAt(from - 2).equals("y")
                        || before.equals("ses") && text.foldedAt(from - 2).equals("depuis")
                        || hasClauseAfter && LASTING.contains(after) && !isMonthAfter(unit, text) && !isAged(from, text)
                        || hasClauseAfter && COMPARED.contains(after) && !isOfPerson(from, text)
                        || Set.of("de", "d").contains(after) && COMPARED.contains(text.foldedAt(unit + 2))
                        || Set.of("de", "van", "d", "a", "is").contains(before)
                                && LASTING_THINGS.contains(text.foldedAt(from - 2))
                        || Set.of("de", "d").contains(after) && LASTING_THINGS.contains(text.foldedAt(unit + 2))
                        || before.equals("de")
                                && text.foldedAt(from - 2).equals("age")
                                && hasLastedBefore(from - 2, text)
                        || after.equals("carriere"));
    }

    /** "Een vrouw van 45 jaar in Ukkel". */
    private static boolean isOfPerson(int from, TypedText text) {
        return Set.of("van", "de").contains(text.foldedAt(from - 1)) && AgeContext.isPerson(from - 2, text);
    }

    /** "80 ans en mars" is an age, "3 ans en prison" is none. */
    private static boolean isMonthAfter(int unit, TypedText text) {
        return BirthReader.isMonth(text.foldedAt(unit + 2));
    }

    /** "Depuis l'âge de 20 ans" tells how long something lasts. */
    private static boolean hasLastedBefore(int at, TypedText text) {
        return LASTED.contains(text.foldedAt(at - 1)) || LASTED.contains(text.foldedAt(at - 2));
    }

    private static boolean isAged(int from, TypedText text) {
        return AGED.contains(text.foldedAt(from - 1))
                || text.get(Math.max(0, from - 1)).role() == Role.KIN;
    }
}
