package brussels.repere.understanding.mention;

import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.words.TypedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds all that may be an age, also what is none: "84 ans", "baby van 8 maanden", "vader (81)", "nonante-deux ans", "80+", "° 1944", but also "depuis 3
 * ans" and "450 €". Nobody is older than 110.
 */
public final class AgeMentions {

    private static final int MAX_YEARS = 110;
    private static final double HALF = 0.5;
    private static final double MONTHS_PER_YEAR = 12;
    private static final Set<String> AND = Set.of("et", "en");

    private final TypedText text;
    private final LocalDate today;

    private AgeMentions(TypedText text, LocalDate today) {
        this.text = text;
        this.today = today;
    }

    /**
     * Returns those of a text in their order; none shares a word with another.
     *
     * @param today in Brussels, for births
     */
    public static List<AgeMention> find(TypedText text, LocalDate today) {
        AgeMentions mentions = new AgeMentions(text, today);
        List<AgeMention> found = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            Optional<AgeMention> mention = mentions.findAt(at);
            mention.filter(age -> age.years() > 0 && age.years() <= MAX_YEARS).ifPresent(found::add);
            at = mention.map(AgeMention::last).orElse(at) + 1;
        }
        return found;
    }

    private Optional<AgeMention> findAt(int at) {
        return BirthDates.find(at, text, today)
                .or(() -> GluedAges.find(at, text))
                .or(() -> DecadeWords.find(at, text))
                .or(() -> findYearsAndMonths(at))
                .or(() -> WrittenNumber.find(at, text).map(number -> withUnit(at, number)));
    }

    /** "5;3 ans", of who tests children. */
    private Optional<AgeMention> findYearsAndMonths(int at) {
        boolean isOfTest = text.foldedAt(at).matches("\\d{1,2}")
                && text.foldedAt(at + 1).matches("\\d{1,2}")
                && text.textAfter(at).equals(";")
                && AgeUnits.isAt(at + 2, Form.YEARS, text);
        return isOfTest
                ? Optional.of(new AgeMention(
                        at,
                        at + 2,
                        Integer.parseInt(text.foldedAt(at)) + Integer.parseInt(text.foldedAt(at + 1)) / MONTHS_PER_YEAR,
                        Form.YEARS))
                : Optional.empty();
    }

    private AgeMention withUnit(int first, WrittenNumber number) {
        int last = number.last();
        String between = text.textAfter(last);
        if (between.startsWith("+")) {
            return new AgeMention(first, last, number.value(), Form.LOWER_BOUND);
        }
        if (between.equals("-") && text.foldedAt(last + 1).equals("plus")) {
            return new AgeMention(first, last + 1, number.value(), Form.LOWER_BOUND);
        }
        Optional<Form> unit =
                AgeUnits.find(text.foldedAt(last + 1)).filter(any -> between.isBlank() || between.equals("-"));
        if (unit.isEmpty()) {
            return new AgeMention(first, last, number.value(), Form.NUMBER);
        }
        double years = number.value() * AgeUnits.years(unit.get());
        return unit.get() == Form.YEARS
                ? withRest(first, last + 1, years)
                : new AgeMention(first, last + 1, years, unit.get());
    }

    /** "2 ans et demi", "2 jaar en 3 maanden". */
    private AgeMention withRest(int first, int last, double years) {
        int afterHalf = WrittenNumber.endOfHalf(last + 1, text);
        if (afterHalf > last + 1) {
            return new AgeMention(first, afterHalf - 1, years + HALF, Form.YEARS);
        }
        int at = AND.contains(text.foldedAt(last + 1)) ? last + 2 : last + 1;
        OptionalInt months = text.foldedAt(at).matches("\\d{1,2}")
                ? OptionalInt.of(Integer.parseInt(text.foldedAt(at)))
                : NumberWords.parse(text.foldedAt(at));
        return months.isPresent() && AgeUnits.isAt(at + 1, Form.MONTHS, text)
                ? new AgeMention(first, at + 1, years + months.getAsInt() / MONTHS_PER_YEAR, Form.YEARS)
                : new AgeMention(first, last, years, Form.YEARS);
    }
}
