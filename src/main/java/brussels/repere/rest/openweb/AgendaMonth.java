package brussels.repere.rest.openweb;

import brussels.repere.rest.openweb.AgendaListing.Line;
import brussels.repere.text.Lang;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Divides a month into weeks from Monday to Sunday. */
public final class AgendaMonth {

    private static final int DAYS = 7;

    private AgendaMonth() {}

    /** Public for the templates. */
    public record Week(List<Day> days) {}

    /** @param number null for days of other months */
    public record Day(Integer number, List<Line> lines) {}

    static List<Week> weeks(YearMonth month, List<Line> lines) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(first, day -> !day.isAfter(month.atEndOfMonth()), day -> day.plusDays(DAYS))
                .map(monday -> new Week(IntStream.range(0, DAYS)
                        .mapToObj(monday::plusDays)
                        .map(day -> day(day, month, lines))
                        .toList()))
                .toList();
    }

    private static Day day(LocalDate day, YearMonth month, List<Line> lines) {
        return YearMonth.from(day).equals(month)
                ? new Day(
                        day.getDayOfMonth(),
                        lines.stream().filter(line -> line.day().equals(day)).toList())
                : new Day(null, List.of());
    }

    static List<String> weekdays(Lang lang) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.FULL, lang.locale()))
                .toList();
    }
}
