package brussels.repere.directory.resources;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When something was published: a year, a month or a day, as exactly as it is known (ISO 8601 with reduced precision, as the W3C's profile and schema.org have
 * it). Immutable.
 *
 * @param text {@code 2024}, {@code 2024-05} or {@code 2024-05-03}
 */
public record PublicationDate(String text) {

    private static final int FIRST_YEAR = 1950;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** Reads a date that lies between 1950 and today; empty for anything else, such as 30 February. */
    public static Optional<PublicationDate> parse(String text, LocalDate today) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            PublicationDate date = new PublicationDate(text);
            LocalDate first = date.firstDay();
            return first.getYear() < FIRST_YEAR || first.isAfter(today) ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Returns the first of the days that it may be. */
    public LocalDate firstDay() {
        return switch (text.length()) {
            case YEAR_LENGTH -> Year.parse(text).atDay(1);
            case MONTH_LENGTH -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
