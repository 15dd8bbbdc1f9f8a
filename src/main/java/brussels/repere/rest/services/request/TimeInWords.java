package brussels.repere.rest.services.request;

import brussels.repere.search.question.VisitTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What words for a time mean on the day on which they are written: "dimanche" is any time of the next Sunday, or of today if it is
 * one; "ce soir" is from six to midnight. What of that is past is left out.
 */
final class TimeInWords {

    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private TimeInWords() {}

    /**
     * @param value a code of the readings of time: {@code now}, {@code tonight}, {@code today}, {@code tomorrow}, {@code weekend} or
     *     a day of the week
     * @param now in Brussels
     * @return when the person would come; empty for another code
     */
    static Optional<VisitTime> resolve(String value, ZonedDateTime now) {
        return switch (value) {
            case "now" -> Optional.of(VisitTime.at(now, true));
            case "tonight" -> Optional.of(between(later(now, now.with(EVENING)), now.with(END_OF_DAY)));
            case "today" -> Optional.of(between(now, now.with(END_OF_DAY)));
            case "tomorrow" -> Optional.of(wholeDay(now.plusDays(1)));
            case "weekend" -> {
                ZonedDateTime saturday = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
                boolean isSunday = now.getDayOfWeek() == DayOfWeek.SUNDAY;
                yield Optional.of(
                        isSunday
                                ? between(now, now.with(END_OF_DAY))
                                : between(
                                        later(now, startOf(saturday)),
                                        saturday.plusDays(1).with(END_OF_DAY)));
            }
            default ->
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> day.name().toLowerCase(Locale.ROOT).equals(value))
                        .findFirst()
                        .map(day -> now.with(TemporalAdjusters.nextOrSame(day)))
                        .map(day -> between(later(now, startOf(day)), day.with(END_OF_DAY)));
        };
    }

    private static VisitTime wholeDay(ZonedDateTime day) {
        return between(startOf(day), day.with(END_OF_DAY));
    }

    private static VisitTime between(ZonedDateTime from, ZonedDateTime until) {
        return new VisitTime(from, until.isBefore(from) ? from : until, true);
    }

    private static ZonedDateTime startOf(ZonedDateTime day) {
        return day.truncatedTo(ChronoUnit.DAYS);
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
