package brussels.repere.understanding.mention;

import brussels.repere.text.MonthNames;
import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordLists;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;

/**
 * Years and dates at which somebody may be born: "1944", "mars 1951", "14/12/1938", and two digits behind a word of birth, "°" or an apostrophe. Of a year
 * alone, the age that a person reaches in the current one; below three years in months.
 */
public final class BirthDates {

    private static final Set<String> BORN = WordLists.get("age.born");
    private static final String FOUR_DIGITS = "(19|20)\\d\\d";
    private static final String SIGN_OF_BIRTH = "(?s).*[°'’‘]";
    private static final int REACH = 3;
    private static final int CENTURY = 100;
    private static final int MONTHS_PER_YEAR = 12;
    private static final int MAX_YEARS_IN_MONTHS = 3;

    private BirthDates() {}

    /**
     * Returns the one that begins with a word.
     *
     * @param today in Brussels; nobody is born after it
     */
    public static Optional<AgeMention> find(int at, TypedText text, LocalDate today) {
        String word = text.foldedAt(at);
        if (word.matches(FOUR_DIGITS)) {
            return of(at, at, LocalDate.of(Integer.parseInt(word), 1, 1), Form.YEAR_OF_BIRTH, today);
        }
        int month = month(word);
        if (month > 0 && text.foldedAt(at + 1).matches(FOUR_DIGITS)) {
            return of(at, at + 1, date(text.foldedAt(at + 1), month, 1), Form.DATE_OF_BIRTH, today);
        }
        int secondMonth = month(text.foldedAt(at + 1));
        if (word.matches("\\d{1,2}(er|e)?")
                && secondMonth > 0
                && text.foldedAt(at + 2).matches(FOUR_DIGITS)) {
            int day = Integer.parseInt(word.replaceAll("\\D", ""));
            return of(at, at + 2, date(text.foldedAt(at + 2), secondMonth, day), Form.DATE_OF_BIRTH, today);
        }
        return word.matches("\\d{2}") && isOfBirth(at, text)
                ? of(at, at, LocalDate.of(inFull(Integer.parseInt(word), today), 1, 1), Form.YEAR_OF_BIRTH, today)
                : Optional.empty();
    }

    private static boolean isOfBirth(int at, TypedText text) {
        String before =
                at == 0 ? text.original().substring(0, text.get(0).span().start()) : text.textAfter(at - 1);
        boolean isBehindWord = text.words().subList(Math.max(0, at - REACH), at).stream()
                .anyMatch(word -> BORN.contains(word.folded()));
        return isBehindWord || before.strip().matches(SIGN_OF_BIRTH);
    }

    private static int inFull(int year, LocalDate today) {
        int thisCentury = today.getYear() - today.getYear() % CENTURY;
        return year <= today.getYear() % CENTURY ? thisCentury + year : thisCentury - CENTURY + year;
    }

    private static LocalDate date(String year, int month, int day) {
        LocalDate first = LocalDate.of(Integer.parseInt(year), month, 1);
        return first.withDayOfMonth(Math.max(1, Math.min(day, first.lengthOfMonth())));
    }

    private static Optional<AgeMention> of(int first, int last, LocalDate birth, Form form, LocalDate today) {
        if (birth.isAfter(today)) {
            return Optional.empty();
        }
        Period age = Period.between(birth, today);
        boolean countsMonths = form == Form.DATE_OF_BIRTH && age.getYears() < MAX_YEARS_IN_MONTHS;
        return Optional.of(new AgeMention(
                first, last, countsMonths ? age.toTotalMonths() / (double) MONTHS_PER_YEAR : age.getYears(), form));
    }

    private static int month(String word) {
        if (word.matches("\\d{1,2}")) {
            int number = Integer.parseInt(word);
            return number <= MONTHS_PER_YEAR ? number : 0;
        }
        return MonthNames.find(word).orElse(0);
    }
}
