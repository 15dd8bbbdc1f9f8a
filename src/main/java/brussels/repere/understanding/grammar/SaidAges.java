package brussels.repere.understanding.grammar;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.Set;

/** Whether a number without a unit is said of a person as an age: "vader (81)", "ik ben 67", "Lotte, 13,", "elle en a 24", "wordt straks 4". */
final class SaidAges {

    private static final Set<String> CHILD = WordLists.get("age.child");
    private static final Set<String> AM = Set.of("ben", "is", "ai", "wordt", "word", "en");
    /** Between a verb and an age: "ik ben nu 40". */
    private static final Set<String> ADVERBS = Set.of(
            "nu",
            "pas",
            "al",
            "net",
            "bijna",
            "intussen",
            "ondertussen",
            "er",
            "straks",
            "binnenkort",
            "morgen",
            "overmorgen",
            "maintenant",
            "bientot",
            "presque",
            "deja");

    private static final int REACH_OF_PERSON = 6;
    private static final int MAX_AGE = AgeClaims.MAX_AGE;
    private static final int MIN_AGE_OF_SPEAKER = AgeReader.MIN_AGE_OF_SPEAKER;
    private static final Set<String> YEARS = AgeReader.YEARS;

    /** "Negentig geworden". */
    static final Set<String> HAS_BECOME = Set.of("geworden", "worden", "wordt", "geweest");

    private SaidAges() {}

    /** "zoontje van …", "jongen van …", "ze is …". */
    static boolean isOfPersonBefore(int at, TypedText text) {
        return Set.of("van", "de").contains(text.foldedAt(at - 1)) && AgeContext.isPerson(at - 2, text)
                || isOfSpeaker(at, text);
    }

    /** "vader (81)", "dochter van 21", "Man 47,", "ik ben 67", "ze is 88", "lesbisch en 72". */
    static boolean isSaidOfPerson(int number, int at, TypedText text) {
        if (number < 1 || number > MAX_AGE || AgeContext.isAmount(at, text)) {
            return false;
        }
        String before = text.foldedAt(at - 1);
        if (before.equals("van") && Set.of("die", "met", "zonder").contains(text.foldedAt(at + 1))) {
            return number >= MIN_AGE_OF_SPEAKER;
        }
        if (Set.of("van", "de").contains(before)) {
            return AgeContext.isPerson(at - 2, text)
                    || AgeContext.isPerson(at - 3, text) && AgeContext.isNameOfPerson(at - 2, text)
                    || AgeContext.isPerson(at - 3, text) && Set.of("op", "uit").contains(text.foldedAt(at - 2));
        }
        if (isSecondOfTwo(at, text) || isSaidAfter(at, text) || isOpening(number, at, text)) {
            return true;
        }
        if (AgeContext.isPerson(at - 1, text) && !before.equals("il") && !before.equals("elle")) {
            return true;
        }
        if (number >= MIN_AGE_OF_SPEAKER && isOfOneOfTwo(at, text)) {
            return true;
        }
        if (number >= MIN_AGE_OF_SPEAKER && isOfSpeaker(at, text) || isOfHim(at, text) || isComing(at, text)) {
            return true;
        }
        if (AgeContext.isAlone(at, text) && isNameAlone(at - 1, text)) {
            return true;
        }
        if (number >= MIN_AGE_OF_SPEAKER
                && before.equals("nu")
                && AgeContext.isEndOfClause(at, text)
                && hasWasBefore(at, text)) {
            return true;
        }
        return number >= MIN_AGE_OF_SPEAKER
                && AgeContext.isAlone(at, text)
                && AgeContext.hasPersonInClauseBefore(at, text);
    }

    /** "Lotte, 13, eet niet meer". */
    private static boolean isNameAlone(int at, TypedText text) {
        return at >= 0
                && text.get(at).role() == Role.MEANING
                && AgeContext.isNameOfPerson(at, text)
                && AgeContext.isAlone(at, at, text);
    }

    /** "Ik was 16 toen ik begon, nu 33". */
    private static boolean hasWasBefore(int at, TypedText text) {
        return text.words().stream().limit(at).anyMatch(word -> Set.of("was", "toen")
                .contains(word.folded()));
    }

    /** "14 is hij". */
    private static boolean isSaidAfter(int at, TypedText text) {
        return Set.of("is", "ben", "was").contains(text.foldedAt(at + 1))
                && Set.of("hij", "ze", "zij", "ik", "mijn", "onze").contains(text.foldedAt(at + 2));
    }

    /** "67, geen kinderen", "76 en kerngezond": notes begin with the age. */
    private static boolean isOpening(int number, int at, TypedText text) {
        return at == 0
                && number >= MIN_AGE_OF_SPEAKER
                && text.size() > 2
                && (AgeContext.isEndOfClause(at, text)
                        || Set.of("en", "et").contains(text.foldedAt(1))
                                && text.get(2).role() != Role.NUMBER);
    }

    /** "Lui 81 et elle 79", "zij 26, hij 28". */
    private static boolean isOfOneOfTwo(int at, TypedText text) {
        return Set.of("lui", "elle", "zij", "hij", "moi").contains(text.foldedAt(at - 1))
                && (AgeContext.isEndOfClause(at, text) || Set.of("et", "en").contains(text.foldedAt(at + 1)));
    }

    private static boolean isSecondOfTwo(int at, TypedText text) {
        return Set.of("et", "en").contains(text.foldedAt(at - 1))
                && at >= 3
                && text.get(at - 2).role() == Role.NUMBER
                && (AgeContext.isPerson(at - 3, text)
                        || Set.of("van", "de").contains(text.foldedAt(at - 3)) && AgeContext.isPerson(at - 4, text));
    }

    /** "ik ben 67", "zelf ben ik 63", "j'en ai 63", "ze is 82", "alleen en 70". */
    static boolean isOfSpeaker(int at, TypedText text) {
        if (ADVERBS.contains(text.foldedAt(at - 1))) {
            return isOfSpeaker(at - 1, text);
        }
        String before = text.foldedAt(at - 1);
        String beforeThat = text.foldedAt(at - 2);
        boolean isSaid = Set.of("ben", "is", "ai", "word", "wordt").contains(before);
        return isSaid
                        && (Set.of("ik", "ze", "zij", "hij", "en", "j").contains(beforeThat)
                                || AgeContext.isPerson(at - 2, text))
                || before.equals("ben")
                || before.equals("kben")
                || Set.of("ik", "ze", "hij").contains(before) && AM.contains(beforeThat)
                || before.equals("en")
                        && at >= 2
                        && text.get(at - 2).role() != Role.NUMBER
                        && AgeContext.isEndOfClause(at, text)
                        && hasSpeaker(at, text);
    }

    /** "Elle en a 24", "ma fille en a maintenant 11": an age, where an age or years were told before. */
    private static boolean isOfHim(int at, TypedText text) {
        int verb = ADVERBS.contains(text.foldedAt(at - 1)) ? at - 2 : at - 1;
        return Set.of("a", "ai", "aura").contains(text.foldedAt(verb))
                && text.foldedAt(verb - 1).equals("en")
                && (AgeContext.isEndOfClauseOrFunction(at, text) || ADVERBS.contains(text.foldedAt(at + 1)))
                && hasYearsBefore(at, text);
    }

    private static boolean hasYearsBefore(int at, TypedText text) {
        return text.words().stream().limit(at).anyMatch(word -> YEARS.contains(word.folded()));
    }

    /** "Onze jongste is bijna 3", "bomma wordt in mei 90": the person stands before the verb. */
    private static boolean isComing(int at, TypedText text) {
        boolean isHere = Set.of("is", "wordt", "word").contains(text.foldedAt(at - 1))
                || Set.of("is", "wordt", "word").contains(text.foldedAt(at - 2))
                        && ADVERBS.contains(text.foldedAt(at - 1))
                || text.foldedAt(at - 3).equals("wordt")
                        && text.foldedAt(at - 2).equals("in");
        if (!isHere || !AgeContext.isEndOfClauseOrFunction(at, text)) {
            return false;
        }
        for (int i = at - 2; i >= 0 && i >= at - REACH_OF_PERSON; i--) {
            if (AgeContext.isPerson(i, text)
                    || CHILD.contains(text.foldedAt(i))
                    || Set.of("ik", "jongste", "oudste").contains(text.foldedAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasSpeaker(int at, TypedText text) {
        for (int i = 0; i < at; i++) {
            if (Set.of("ik", "ben", "lesbisch", "homo", "ze", "hij").contains(text.foldedAt(i))
                    && text.get(i).sentence() == text.get(at).sentence()) {
                return true;
            }
        }
        return false;
    }
}
