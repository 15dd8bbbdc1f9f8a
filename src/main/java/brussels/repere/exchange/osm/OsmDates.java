package brussels.repere.exchange.osm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as OpenStreetMap writes them: {@code 2026-05-16}, {@code 2026-05}, {@code 2026-05-16T10:00:00Z}. */
public final class OsmDates {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private OsmDates() {}

    /** Returns empty for anything else, also a year alone. Of a month it is the first day. */
    public static Optional<LocalDate> findDay(String text) {
        try {
            Matcher day = DAY.matcher(text.strip());
            if (day.matches()) {
                return Optional.of(LocalDate.parse(day.group(1)));
            }
            return MONTH.matcher(text.strip()).matches()
                    ? Optional.of(YearMonth.parse(text.strip()).atDay(1))
                    : Optional.empty();
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }
}
