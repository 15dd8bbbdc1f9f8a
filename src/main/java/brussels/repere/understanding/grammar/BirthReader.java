package brussels.repere.understanding.grammar;

import brussels.repere.text.MonthNames;
import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.mention.BirthDates;
import brussels.repere.understanding.mention.NumberWords;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads ages that are told by a birth: "née le 14/12/1938", "geboren in 1990", "° 1941", "une dame de 1951", "grand-père (1932)", "nés il y a six
 * semaines". Of a year alone, the age that the person reaches in the current one. Immutable, safe for use by several threads.
 */
final class BirthReader {

    private static final Set<String> BORN = WordLists.get("age.born");
    /** What may stand between the word and the date. */
    private static final Set<String> BETWEEN = WordLists.get("age.born-between");

    /** "N° 12/2019" is a file, and nobody born. */
    private static final Set<String> NUMBER = Set.of("n", "nr", "no");

    private static final Set<String> OURS = Set.of("mon", "ma", "notre", "nos", "mijn", "onze", "ons");
    private static final String FOUR_DIGITS = "(19|20)\\d\\d";
    private static final String TWO_DIGITS = "\\d\\d";
    private static final int REACH = 4;

    private final Supplier<LocalDate> today;

    /** @param today the current day in Brussels */
    BirthReader(Supplier<LocalDate> today) {
        this.today = today;
    }

    /** Adds a claim for each birth that is told. */
    void read(TypedText text, List<Claim> claims) {
        for (int i = 0; i < text.size(); i++) {
            if (isSign(i, text)) {
                readAfter(i, text, claims);
            } else if (isSymbolBefore(i, text)) {
                readDate(i, i, text, claims, false);
            } else if (isMonthOfPerson(i, text)) {
                readDate(i, i, text, claims, false);
            } else if (isYearOfPerson(i, text) && !AgeClaims.isClaimed(i, claims)) {
                readDate(i, i, text, claims, false);
            }
        }
    }

    private static boolean isSign(int at, TypedText text) {
        return BORN.contains(text.foldedAt(at));
    }

    /** "° 1944", "°12/1961". */
    private static boolean isSymbolBefore(int at, TypedText text) {
        String between =
                at == 0 ? text.original().substring(0, text.get(0).span().start()) : text.textAfter(at - 1);
        return between.strip().endsWith("°")
                && text.get(at).role() == Role.NUMBER
                && !NUMBER.contains(text.foldedAt(at - 1));
    }

    private void readAfter(int sign, TypedText text, List<Claim> claims) {
        int at = sign + 1;
        while (at < text.size() && at < sign + REACH && BETWEEN.contains(text.foldedAt(at))) {
            at++;
        }
        if (at >= text.size() || text.textAfter(sign).contains(",") || readAgo(sign, at, text, claims)) {
            return;
        }
        boolean isClose = at > sign + 1 || isApostropheBefore(at, text);
        readDate(sign, at, text, claims, isClose);
        int next = BirthDates.find(at, text, today.get())
                .map(birth -> birth.last() + 1)
                .orElse(at);
        // "Nés 03/2011 et 01/2009".
        if (next > at && Set.of("et", "en").contains(text.foldedAt(next))) {
            readDate(next + 1, next + 1, text, claims, false);
        }
    }

    /** "Il y a six semaines": of what the words before the number leave no doubt. */
    private static boolean readAgo(int sign, int at, TypedText text, List<Claim> claims) {
        boolean isAgo =
                text.foldedAt(at - 1).equals("a") && text.foldedAt(at - 2).equals("y");
        if (!isAgo || at + 1 >= text.size()) {
            return false;
        }
        int number = text.foldedAt(at).matches("\\d{1,2}")
                ? Integer.parseInt(text.foldedAt(at))
                : NumberWords.parse(text.foldedAt(at)).orElse(0);
        double years = number * AgeReader.yearsOf(text.foldedAt(at + 1));
        AgeClaims.add(years, sign, at + 2, text, claims);
        return true;
    }

    /** @param allowsShort whether two digits may be a year */
    private void readDate(int from, int at, TypedText text, List<Claim> claims, boolean allowsShort) {
        BirthDates.find(at, text, today.get())
                .filter(birth -> !text.foldedAt(at).matches(TWO_DIGITS)
                        || birth.last() > at
                        || allowsShort && AgeContext.isEndOfClauseOrFunction(at, text))
                .ifPresent(birth -> AgeClaims.add(birth.years(), from, birth.last() + 1, text, claims));
    }

    static boolean isMonth(String word) {
        return MonthNames.find(word).isPresent();
    }

    /** "Grand-père (1932)", "onze Stan (2019)", "dame uit 1951", "is van 1979". */
    private static boolean isYearOfPerson(int at, TypedText text) {
        if (!text.foldedAt(at).matches(FOUR_DIGITS)) {
            return false;
        }
        boolean isInBrackets = at > 0
                && text.textAfter(at - 1).strip().endsWith("(")
                && text.textAfter(at).strip().startsWith(")");
        boolean isOfPerson = AgeContext.isPerson(at - 1, text)
                || AgeContext.isNameOfPerson(at - 1, text)
                        && (AgeContext.isPerson(at - 2, text) || OURS.contains(text.foldedAt(at - 2)));
        boolean isFrom = Set.of("uit", "van", "de").contains(text.foldedAt(at - 1))
                && (AgeContext.isPerson(at - 2, text)
                        || text.foldedAt(at - 2).equals("is") && AgeContext.isPerson(at - 3, text));
        return isInBrackets && isOfPerson || isFrom;
    }

    /** "Mijn zus is van maart 1979". */
    private static boolean isMonthOfPerson(int at, TypedText text) {
        return isMonth(text.foldedAt(at))
                && Set.of("van", "de").contains(text.foldedAt(at - 1))
                && (AgeContext.isPerson(at - 2, text)
                        || Set.of("is", "est").contains(text.foldedAt(at - 2)) && AgeContext.isPerson(at - 3, text));
    }

    private static boolean isApostropheBefore(int at, TypedText text) {
        return text.textAfter(at - 1).strip().matches(".*['’‘]");
    }
}
