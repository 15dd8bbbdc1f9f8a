package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.mention.NumberWords;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads ages: "84 ans", "baby van 8 maanden", "vader (81)", "12 en 7 jaar", "nonante-deux ans", "80+". A number is no age where
 * it counts how long something lasted, what it costs, or a house. Immutable, safe for use by several threads.
 */
public final class AgeReader {

    static final int MIN_AGE_OF_SPEAKER = 10;
    private static final int MAX_MONTHS = 36;
    private static final double MONTHS_PER_YEAR = 12;
    private static final double WEEKS_PER_YEAR = 52;
    private static final double HALF = 0.5;

    private static final String DECIMALS = "[,.]";

    static final Set<String> YEARS =
            Stream.concat(WordLists.get("age.years").stream(), Stream.of("j")).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MONTHS = WordLists.get("age.months");
    private static final String AGED_IN_ONE_WORD = "jarige";
    private static final Set<String> DAYS = WordLists.get("age.days");
    private static final double DAYS_PER_YEAR = 365;
    private static final Set<String> WEEKS = WordLists.get("age.weeks");

    private final BirthReader births;
    private final DecadeReader decades = new DecadeReader();

    /** @param today the current day in Brussels, for births */
    public AgeReader(Supplier<LocalDate> today) {
        births = new BirthReader(today);
    }

    /** Adds a claim for each age. */
    public void read(TypedText text, List<Claim> claims) {
        births.read(text, claims);
        readNumbers(text, claims);
        decades.read(text, claims);
        PastAges.drop(text, claims);
    }

    private static void readNumbers(TypedText text, List<Claim> claims) {
        int readTo = 0;
        for (int i = 0; i < text.size(); i++) {
            String word = text.foldedAt(i);
            if (i < readTo || AgeClaims.isClaimed(i, claims)) {
                continue;
            }
            if (text.get(i).role() == Role.NUMBER || word.matches("\\d{1,2}(ans|jaar)")) {
                readNumber(i, text, claims);
            } else if (word.endsWith(AGED_IN_ONE_WORD) && word.length() > AGED_IN_ONE_WORD.length()) {
                NumberWords.parse(word.substring(0, word.length() - AGED_IN_ONE_WORD.length()))
                        .ifPresent(addAt(i, text, claims));
            } else if (word.equals("anderhalf") && YEARS.contains(text.foldedAt(i + 1))) {
                AgeClaims.add(1 + HALF, i, i + 2, text, claims);
            } else if (word.equals("anderhalf") && SaidAges.isOfPersonBefore(i, text)) {
                AgeClaims.add(1 + HALF, i, i + 1, text, claims);
            } else if ((word.equals("un") || word.equals("een")) && YEARS.contains(text.foldedAt(i + 1))) {
                readWords(1, i, i + 1, text, claims);
            } else {
                readTo = readNumberInWords(i, text, claims);
            }
        }
    }

    private static void readNumber(int at, TypedText text, List<Claim> claims) {
        String word = text.foldedAt(at);
        boolean hasYear = word.matches("\\d{1,3}(j|jr|a|ans?|jaar)");
        if (!hasYear && !word.matches("\\d{1,3}m?")) {
            return;
        }
        if (AgeContext.isPartOfLargeNumber(at, text)
                || readMonthsInShort(at, text, claims)
                || readDecimal(at, text, claims)
                || readFraction(at, text, claims)) {
            return;
        }
        int number = Integer.parseInt(word.replaceAll("\\D", ""));
        String after = text.foldedAt(at + 1);
        String between = text.textAfter(at);
        if (between.startsWith("+") || between.startsWith("-") && after.startsWith("plus")) {
            AgeClaims.add(number, at, after.startsWith("plus") ? at + 2 : at + 1, text, claims);
        } else if (hasYear && !between.startsWith("/")) {
            AgeClaims.add(number, at, at + 1, text, claims);
        } else if (between.isBlank()
                && after.equals("a")
                && text.textAfter(at + 1).startsWith(".")) {
            AgeClaims.add(number, at, at + 2, text, claims);
        } else if (between.equals("-") && after.startsWith(AGED_IN_ONE_WORD)) {
            AgeClaims.add(number, at, at + 2, text, claims);
        } else if (between.isBlank() && isUnit(after)) {
            readWords(number, at, at + 1, text, claims);
        } else if (AgeRanges.isBeginOfRange(at, text) || AgeRanges.isEndOfRange(at, text)) {
            AgeClaims.add(number, at, at + 1, text, claims);
        } else if (AgeRanges.isFollowedByNumberWithYears(at, text)) {
            AgeClaims.add(number, at, at + 1, text, claims);
        } else if (SaidAges.isSaidOfPerson(number, at, text) || isNextInList(at, text, claims)) {
            AgeClaims.add(number, at, at + 1, text, claims);
        }
    }

    /** "De kinderen (2, 4, 6)": an age follows an age. */
    private static boolean isNextInList(int at, TypedText text, List<Claim> claims) {
        boolean isAnd = Set.of("et", "en").contains(text.foldedAt(at - 1));
        int previous = isAnd ? at - 2 : at - 1;
        return previous >= 0
                && (isAnd || text.textAfter(previous).strip().equals(","))
                && !AgeContext.isAmount(at, text)
                && claims.stream()
                        .anyMatch(claim -> AgeClaims.isAge(claim)
                                && claim.words().size() == 1
                                && claim.words().first() == previous);
    }

    /** Returns how many years a unit is; 0 for what is none. */
    static double yearsOf(String unit) {
        if (YEARS.contains(unit)) {
            return 1;
        }
        if (MONTHS.contains(unit)) {
            return 1 / MONTHS_PER_YEAR;
        }
        return WEEKS.contains(unit) ? 1 / WEEKS_PER_YEAR : DAYS.contains(unit) ? 1 / DAYS_PER_YEAR : 0;
    }

    private static boolean isUnit(String word) {
        return YEARS.contains(word) || MONTHS.contains(word) || WEEKS.contains(word) || DAYS.contains(word);
    }

    private static IntConsumer addAt(int at, TypedText text, List<Claim> claims) {
        return years -> AgeClaims.add(years, at, at + 1, text, claims);
    }

    /** "11m" beside a child, or beside another age. */
    private static boolean readMonthsInShort(int at, TypedText text, List<Claim> claims) {
        String word = text.foldedAt(at);
        if (!word.endsWith("m")) {
            return false;
        }
        int months = Integer.parseInt(word.substring(0, word.length() - 1));
        if (months <= MAX_MONTHS && AgeContext.hasChildNear(at, at, text)) {
            AgeClaims.add(months / MONTHS_PER_YEAR, at, at + 1, text, claims);
        }
        return true;
    }

    /** "zoontje van 2,5", "1,5 jaar". */
    private static boolean readDecimal(int at, TypedText text, List<Claim> claims) {
        boolean isDecimal = text.foldedAt(at).matches("\\d")
                && text.textAfter(at).matches(DECIMALS)
                && text.foldedAt(at + 1).matches("\\d");
        if (!isDecimal) {
            return false;
        }
        double number = Double.parseDouble(text.foldedAt(at) + "." + text.foldedAt(at + 1));
        boolean hasYears = YEARS.contains(text.foldedAt(at + 2));
        if (hasYears && !DurationWords.isDuration(at, at + 2, text)
                || !hasYears && SaidAges.isOfPersonBefore(at, text)) {
            AgeClaims.add(number, at, at + (hasYears ? 3 : 2), text, claims);
        }
        return true;
    }

    /** "17 1/2", and "5;3 ans" of who tests children: years and months. */
    private static boolean readFraction(int at, TypedText text, List<Claim> claims) {
        int years = Integer.parseInt(text.foldedAt(at).replaceAll("\\D", ""));
        boolean isHalf = text.foldedAt(at + 1).equals("1")
                && text.foldedAt(at + 2).equals("2")
                && text.textAfter(at + 1).equals("/");
        if (isHalf) {
            AgeClaims.add(years + HALF, at, at + 3, text, claims);
            return true;
        }
        boolean isOfTest = text.textAfter(at).equals(";")
                && text.foldedAt(at + 1).matches("\\d{1,2}")
                && YEARS.contains(text.foldedAt(at + 2));
        if (isOfTest) {
            AgeClaims.add(years + Integer.parseInt(text.foldedAt(at + 1)) / MONTHS_PER_YEAR, at, at + 3, text, claims);
        }
        return isOfTest;
    }

    /** Reads a number that is followed by its unit. */
    private static void readWords(int number, int from, int unit, TypedText text, List<Claim> claims) {
        String word = text.foldedAt(unit);
        boolean isChild = AgeContext.hasChildNear(from, unit, text) && !AgeContext.hasPregnancyNear(from, unit, text);
        if (DAYS.contains(word)) {
            boolean isAge = Set.of("de", "van", "que").contains(text.foldedAt(from - 1))
                    || text.foldedAt(unit + 1).equals("oud");
            if (isChild && isAge) {
                AgeClaims.add(number / DAYS_PER_YEAR, from, unit + 1, text, claims);
            }
        } else if (WEEKS.contains(word)) {
            if (isChild) {
                AgeClaims.add(number / WEEKS_PER_YEAR, from, unit + 1, text, claims);
            }
        } else if (DurationWords.isDuration(from, unit, text)) {
            return;
        } else if (MONTHS.contains(word)) {
            if (isChild && number <= MAX_MONTHS) {
                AgeClaims.add(number / MONTHS_PER_YEAR, from, unit + 1, text, claims);
            }
        } else if (text.foldedAt(unit + 1).equals("et")
                && text.foldedAt(unit + 2).startsWith("demi")) {
            AgeClaims.add(number + HALF, from, unit + 3, text, claims);
        } else if (Set.of("et", "en").contains(text.foldedAt(unit + 1)) && MONTHS.contains(text.foldedAt(unit + 3))) {
            int months = text.get(unit + 2).role() == Role.NUMBER
                    ? Integer.parseInt(text.foldedAt(unit + 2).replaceAll("\\D", ""))
                    : 0;
            AgeClaims.add(number + months / MONTHS_PER_YEAR, from, unit + 4, text, claims);
        } else {
            AgeClaims.add(number, from, unit + 1, text, claims);
        }
    }

    /** Returns the index after the words that were read, so that no part of them is read again. */
    private static int readNumberInWords(int at, TypedText text, List<Claim> claims) {
        StringBuilder words = new StringBuilder();
        OptionalInt best = OptionalInt.empty();
        int end = at;
        for (int i = at; i < Math.min(text.size(), at + 4); i++) {
            words.append(i == at ? "" : " ").append(text.foldedAt(i));
            OptionalInt number = NumberWords.parse(words.toString());
            if (number.isPresent()) {
                best = number;
                end = i + 1;
            }
        }
        if (best.isEmpty()) {
            return at;
        }
        String unit = text.foldedAt(end);
        int afterHalf = AgeRanges.endOfHalf(end, text);
        if (afterHalf > end && (YEARS.contains(text.foldedAt(afterHalf)) || SaidAges.isOfPersonBefore(at, text))) {
            AgeClaims.add(best.getAsInt() + HALF, at, afterHalf, text, claims);
            return afterHalf;
        }
        if (SaidAges.HAS_BECOME.contains(unit)) {
            AgeClaims.add(best.getAsInt(), at, end + 1, text, claims);
        } else if (isUnit(unit)) {
            readWords(best.getAsInt(), at, end, text, claims);
        } else if (text.foldedAt(at - 1).equals("van") && SaidAges.isOfPersonBefore(at, text)
                || Set.of("hij", "zij", "ze", "ik").contains(text.foldedAt(at - 1)) && unit.equals("is")) {
            AgeClaims.add(best.getAsInt(), at, end, text, claims);
        } else if (best.getAsInt() > MIN_AGE_OF_SPEAKER && SaidAges.isOfSpeaker(at, text)
                || best.getAsInt() > 2 * MIN_AGE_OF_SPEAKER && AgeContext.isClauseOfPerson(at, end - 1, text)) {
            AgeClaims.add(best.getAsInt(), at, end, text, claims);
        }
        return end;
    }
}
