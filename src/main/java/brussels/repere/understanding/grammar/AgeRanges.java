package brussels.repere.understanding.grammar;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import java.util.Set;

/** Ages that stand together: "4 et 9 ans", "12-15 jaar", "een en half". */
final class AgeRanges {

    private static final int MAX_AGE_OF_YOUTH = 30;
    private static final Set<String> YEARS = AgeReader.YEARS;

    private AgeRanges() {}

    /** "4 et 9 ans", "12 en 7 jaar", "7, 9 et 12 ans". */
    static boolean isFollowedByNumberWithYears(int at, TypedText text) {
        int next = at + 1;
        boolean parted = text.textAfter(at).contains(",");
        if (Set.of("et", "en", "ou", "of").contains(text.foldedAt(next))) {
            next++;
            parted = true;
        }
        if (!parted || next >= text.size() || text.get(next).role() != Role.NUMBER) {
            return false;
        }
        return YEARS.contains(text.foldedAt(next + 1))
                || isFollowedByNumberWithYears(next, text)
                || Set.of("van", "de").contains(text.foldedAt(at - 1)) && AgeContext.isPerson(at - 2, text)
                || AgeContext.isPerson(at - 1, text);
    }

    /** "12-15 ans", "tussen 14 en 18", "de 6 à 12 ans": of young people also without a word for years. */
    static boolean isBeginOfRange(int at, TypedText text) {
        boolean isHyphen = text.textAfter(at).strip().matches("[-–]");
        int end = isHyphen ? at + 1 : at + 2;
        boolean isRange = isHyphen
                || Set.of("tussen", "entre").contains(text.foldedAt(at - 1))
                        && Set.of("en", "et").contains(text.foldedAt(at + 1))
                || Set.of("de", "van").contains(text.foldedAt(at - 1))
                        && Set.of("a", "tot").contains(text.foldedAt(at + 1));
        return isRange && isAgeAt(end, text) && isAgeAt(at, text) && isRangeOfAges(at, end, text);
    }

    static boolean isEndOfRange(int at, TypedText text) {
        return at > 0 && text.textAfter(at - 1).strip().matches("[-–]") && isBeginOfRange(at - 1, text)
                || at > 1 && isBeginOfRange(at - 2, text);
    }

    private static boolean isAgeAt(int at, TypedText text) {
        return at < text.size() && at >= 0 && text.foldedAt(at).matches("\\d{1,2}");
    }

    private static boolean isRangeOfAges(int from, int end, TypedText text) {
        String after = text.foldedAt(end + 1);
        boolean isYoung = Integer.parseInt(text.foldedAt(end)) <= MAX_AGE_OF_YOUTH;
        return YEARS.contains(after)
                || Set.of("jarigen", "plussers").contains(after)
                || isYoung
                        && (AgeContext.hasChildNear(from, end, text)
                                || AgeContext.isPerson(from - 2, text)
                                || AgeContext.isPerson(from - 3, text));
    }

    /** Returns the index after "en half" or "et demi" at an index; the index itself if no half stands there. */
    static int endOfHalf(int at, TypedText text) {
        boolean hasArticle = Set.of("een", "une").contains(text.foldedAt(at + 1));
        int half = hasArticle ? at + 2 : at + 1;
        boolean isHalf = Set.of("en", "et").contains(text.foldedAt(at))
                && (text.foldedAt(half).equals("half") || text.foldedAt(half).startsWith("demi"));
        return isHalf ? half + 1 : at;
    }
}
