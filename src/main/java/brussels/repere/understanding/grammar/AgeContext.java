package brussels.repere.understanding.grammar;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.Set;

/** What the words around a number say of it: whether it is somebody's age, lasted, or counts something else. */
final class AgeContext {

    private static final Set<String> CHILD = WordLists.get("age.child");
    private static final Set<String> PERSON = WordLists.get("age.person");
    /** What a number counts that is no age. */
    private static final Set<String> COUNTED = WordLists.get("age.units-of-others");

    private static final Set<String> AM = Set.of("ben", "is", "ai", "wordt", "word", "en");
    private static final Set<String> LASTED = WordLists.get("age.lasted");
    private static final Set<String> LASTING = WordLists.get("age.lasting");
    private static final Set<String> AGED = WordLists.get("age.aged");
    /** "Dix ans de plus", "2 jaar ouder": between two, or since. */
    private static final Set<String> COMPARED = WordLists.get("age.compared");

    private static final Set<String> LASTING_THINGS = WordLists.get("age.lasting-things");
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
    /** "Negentig geworden". */
    static final Set<String> HAS_BECOME = Set.of("geworden", "worden", "wordt", "geweest");

    private static final int MAX_AGE_OF_YOUTH = 30;
    private static final int REACH_OF_CHILD = 4;
    private static final int REACH_OF_PERSON = 6;
    private static final int MAX_AGE = AgeClaims.MAX_AGE;
    private static final int MIN_AGE_OF_SPEAKER = AgeReader.MIN_AGE_OF_SPEAKER;
    private static final Set<String> YEARS = AgeReader.YEARS;

    private AgeContext() {}

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
                        || hasClauseAfter && COMPARED.contains(after)
                        || Set.of("de", "d").contains(after) && COMPARED.contains(text.foldedAt(unit + 2))
                        || Set.of("de", "van", "d", "a", "is").contains(before)
                                && LASTING_THINGS.contains(text.foldedAt(from - 2))
                        || Set.of("de", "d").contains(after) && LASTING_THINGS.contains(text.foldedAt(unit + 2))
                        || before.equals("de")
                                && text.foldedAt(from - 2).equals("age")
                                && hasLastedBefore(from - 2, text)
                        || after.equals("carriere"));
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

    static boolean hasChildNear(int from, int unit, TypedText text) {
        for (int i = Math.max(0, from - REACH_OF_CHILD); i < Math.min(text.size(), unit + REACH_OF_CHILD); i++) {
            if (CHILD.contains(text.foldedAt(i))
                    && text.get(i).sentence() == text.get(from).sentence()) {
                return true;
            }
        }
        return false;
    }

    static boolean hasPregnancyNear(int from, int unit, TypedText text) {
        for (int i = Math.max(0, from - REACH_OF_CHILD); i < Math.min(text.size(), unit + REACH_OF_CHILD); i++) {
            String word = text.foldedAt(i);
            if (word.startsWith("enceinte") || word.startsWith("zwanger") || word.startsWith("grossesse")) {
                return true;
            }
        }
        return false;
    }

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
                || Set.of("van", "de").contains(text.foldedAt(at - 1)) && isPerson(at - 2, text)
                || isPerson(at - 1, text);
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
                || isYoung && (hasChildNear(from, end, text) || isPerson(from - 2, text) || isPerson(from - 3, text));
    }

    /** Returns the index after "en half" or "et demi" at an index; the index itself if no half stands there. */
    static int endOfHalf(int at, TypedText text) {
        boolean hasArticle = Set.of("een", "une").contains(text.foldedAt(at + 1));
        int half = hasArticle ? at + 2 : at + 1;
        boolean isHalf = Set.of("en", "et").contains(text.foldedAt(at))
                && (text.foldedAt(half).equals("half") || text.foldedAt(half).startsWith("demi"));
        return isHalf ? half + 1 : at;
    }

    /** "zoontje van …", "jongen van …", "ze is …". */
    static boolean isOfPersonBefore(int at, TypedText text) {
        return Set.of("van", "de").contains(text.foldedAt(at - 1)) && isPerson(at - 2, text) || isOfSpeaker(at, text);
    }

    /** "vader (81)", "dochter van 21", "Man 47,", "ik ben 67", "ze is 88", "lesbisch en 72". */
    static boolean isSaidOfPerson(int number, int at, TypedText text) {
        if (number < 1 || number > MAX_AGE || isAmount(at, text)) {
            return false;
        }
        String before = text.foldedAt(at - 1);
        if (before.equals("van") && Set.of("die", "met", "zonder").contains(text.foldedAt(at + 1))) {
            return number >= MIN_AGE_OF_SPEAKER;
        }
        if (Set.of("van", "de").contains(before)) {
            return isPerson(at - 2, text)
                    || isPerson(at - 3, text) && isNameOfPerson(at - 2, text)
                    || isPerson(at - 3, text) && Set.of("op", "uit").contains(text.foldedAt(at - 2));
        }
        if (isSecondOfTwo(at, text) || isSaidAfter(at, text) || isOpening(number, at, text)) {
            return true;
        }
        if (isPerson(at - 1, text) && !before.equals("il") && !before.equals("elle")) {
            return true;
        }
        if (number >= MIN_AGE_OF_SPEAKER && isOfOneOfTwo(at, text)) {
            return true;
        }
        if (number >= MIN_AGE_OF_SPEAKER && isOfSpeaker(at, text) || isOfHim(at, text) || isComing(at, text)) {
            return true;
        }
        if (isAlone(at, text) && isNameAlone(at - 1, text)) {
            return true;
        }
        if (number >= MIN_AGE_OF_SPEAKER && before.equals("nu") && isEndOfClause(at, text) && hasWasBefore(at, text)) {
            return true;
        }
        return number >= MIN_AGE_OF_SPEAKER && isAlone(at, text) && hasPersonInClauseBefore(at, text);
    }

    /** "nonkel Jef van 85". */
    static boolean isNameOfPerson(int at, TypedText text) {
        return at >= 0
                && Character.isUpperCase(text.get(at).span().in(text.original()).charAt(0));
    }

    /** "Lotte, 13, eet niet meer". */
    private static boolean isNameAlone(int at, TypedText text) {
        return at >= 0 && text.get(at).role() == Role.MEANING && isNameOfPerson(at, text) && isAlone(at, at, text);
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
                && (isEndOfClause(at, text)
                        || Set.of("en", "et").contains(text.foldedAt(1))
                                && text.get(2).role() != Role.NUMBER);
    }

    /** "Lui 81 et elle 79", "zij 26, hij 28". */
    private static boolean isOfOneOfTwo(int at, TypedText text) {
        return Set.of("lui", "elle", "zij", "hij", "moi").contains(text.foldedAt(at - 1))
                && (isEndOfClause(at, text) || Set.of("et", "en").contains(text.foldedAt(at + 1)));
    }

    private static boolean isSecondOfTwo(int at, TypedText text) {
        return Set.of("et", "en").contains(text.foldedAt(at - 1))
                && at >= 3
                && text.get(at - 2).role() == Role.NUMBER
                && (isPerson(at - 3, text)
                        || Set.of("van", "de").contains(text.foldedAt(at - 3)) && isPerson(at - 4, text));
    }

    static boolean isAmount(int at, TypedText text) {
        String between = text.textAfter(at).strip();
        String after = text.foldedAt(at + 1);
        boolean sameClause = at + 1 < text.size()
                && text.get(at + 1).clause() == text.get(at).clause();
        return between.startsWith("€")
                || between.startsWith("%")
                || between.startsWith("/")
                || between.startsWith("h")
                || sameClause && (text.get(at + 1).role() == Role.NUMBER || COUNTED.contains(after));
    }

    static boolean isPerson(int at, TypedText text) {
        return at >= 0 && (text.get(at).role() == Role.KIN || PERSON.contains(text.foldedAt(at)));
    }

    /** "ik ben 67", "zelf ben ik 63", "j'en ai 63", "ze is 82", "alleen en 70". */
    static boolean isOfSpeaker(int at, TypedText text) {
        if (ADVERBS.contains(text.foldedAt(at - 1))) {
            return isOfSpeaker(at - 1, text);
        }
        String before = text.foldedAt(at - 1);
        String beforeThat = text.foldedAt(at - 2);
        boolean isSaid = Set.of("ben", "is", "ai", "word", "wordt").contains(before);
        return isSaid && (Set.of("ik", "ze", "zij", "hij", "en", "j").contains(beforeThat) || isPerson(at - 2, text))
                || before.equals("ben")
                || before.equals("kben")
                || Set.of("ik", "ze", "hij").contains(before) && AM.contains(beforeThat)
                || before.equals("en")
                        && at >= 2
                        && text.get(at - 2).role() != Role.NUMBER
                        && isEndOfClause(at, text)
                        && hasSpeaker(at, text);
    }

    /** "Elle en a 24", "ma fille en a maintenant 11": an age, where an age or years were told before. */
    private static boolean isOfHim(int at, TypedText text) {
        int verb = ADVERBS.contains(text.foldedAt(at - 1)) ? at - 2 : at - 1;
        return Set.of("a", "ai", "aura").contains(text.foldedAt(verb))
                && text.foldedAt(verb - 1).equals("en")
                && (isEndOfClauseOrFunction(at, text) || ADVERBS.contains(text.foldedAt(at + 1)))
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
        if (!isHere || !isEndOfClauseOrFunction(at, text)) {
            return false;
        }
        for (int i = at - 2; i >= 0 && i >= at - REACH_OF_PERSON; i--) {
            if (isPerson(i, text)
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

    static boolean isEndOfClause(int at, TypedText text) {
        return at + 1 == text.size()
                || text.get(at + 1).clause() != text.get(at).clause();
    }

    static boolean isEndOfClauseOrFunction(int at, TypedText text) {
        return isEndOfClause(at, text) || text.get(at + 1).role() == Role.FUNCTION;
    }

    /** Returns whether the number is a clause of its own. */
    private static boolean isAlone(int at, TypedText text) {
        return isAlone(at, at, text);
    }

    private static boolean isAlone(int first, int last, TypedText text) {
        return isEndOfClause(last, text)
                && (first == 0
                        || text.get(first - 1).clause() != text.get(first).clause());
    }

    /** "Man, zesentachtig, weduwnaar". */
    static boolean isClauseOfPerson(int first, int last, TypedText text) {
        return isAlone(first, last, text) && hasPersonInClauseBefore(first, text);
    }

    static boolean hasPersonInClauseBefore(int at, TypedText text) {
        for (int i = at - 1; i >= 0 && text.get(i).clause() >= text.get(at).clause() - 1; i--) {
            if (text.get(i).sentence() == text.get(at).sentence()
                    && (isPerson(i, text) || Set.of("ik", "je", "suis", "moe").contains(text.foldedAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
