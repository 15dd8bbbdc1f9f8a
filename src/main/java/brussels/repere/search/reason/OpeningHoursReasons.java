package brussels.repere.search.reason;

import brussels.repere.hours.Holidays;
import brussels.repere.hours.HoursFormatter;
import brussels.repere.hours.OpenState;
import brussels.repere.hours.OpenStatus;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Says whether a service is open when somebody would come, and if not, when it opens. */
final class OpeningHoursReasons {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAYS_PER_WEEK = 7;

    private final LocalDate visitDay;
    private final LocalDate today;
    private final boolean openingAsked;
    private final ReasonFormatter formatter;
    private final HoursFormatter hours;

    /**
     * @param day on which they would come
     * @param asked whether somebody asked who is open
     */
    OpeningHoursReasons(LocalDate today, LocalDate day, boolean asked, Lang lang, ReasonFormatter words) {
        this.visitDay = day;
        this.openingAsked = asked;
        this.today = today;
        this.formatter = words;
        this.hours = new HoursFormatter(lang);
    }

    /**
     * Nothing where nothing is known, unless somebody asked who is open: then that is what to say.
     *
     * @param status null where there are no hours
     */
    Optional<Reason> explain(OpenStatus status) {
        if (status == null) {
            return unknown();
        }
        if (status.state() == OpenState.OPEN) {
            return Optional.of(open(status));
        }
        if (status.state() == OpenState.UNKNOWN) {
            // Why nobody knows is told only where that is sure itself.
            return Holidays.isHoliday(visitDay)
                    ? Optional.of(formatter.reason(ReasonCode.PUBLIC_HOLIDAY, Map.of("date", visitDay.toString())))
                    : unknown();
        }
        return Optional.ofNullable(status.opensAgain()).map(again -> opensAgain(status, again));
    }

    private Optional<Reason> unknown() {
        return openingAsked ? Optional.of(formatter.reason(ReasonCode.HOURS_UNKNOWN, Map.of())) : Optional.empty();
    }

    private Reason open(OpenStatus status) {
        if (status.until() == null) {
            return withLabel(ReasonCode.OPEN_UNTIL, "always", status, Map.of());
        }
        if (status.until().equals(visitDay.plusDays(1).atStartOfDay())) {
            return withLabel(
                    ReasonCode.OPEN_UNTIL,
                    "midnight",
                    status,
                    Map.of("until", status.until().toString()));
        }
        String time = formatTime(status.until());
        Map<String, Object> params = Map.of("until", status.until().toString());
        return status.until().toLocalDate().equals(visitDay)
                ? withLabel(ReasonCode.OPEN_UNTIL, "", status, params, time)
                : withLabel(ReasonCode.OPEN_UNTIL, "day", status, params, formatDay(status.until()), time);
    }

    private Reason opensAgain(OpenStatus status, LocalDateTime again) {
        return withLabel(
                ReasonCode.OPENS_AGAIN,
                "",
                status,
                Map.of("opensAgain", again.toString()),
                formatDay(again),
                formatTime(again));
    }

    /** With what it is that is open, if that is not all there is. */
    private Reason withLabel(
            ReasonCode code, String variant, OpenStatus status, Map<String, Object> params, Object... parameters) {
        Reason plain = formatter.variant(code, variant, params, parameters);
        if (status.label() == null) {
            return plain;
        }
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.put("label", status.label());
        return new Reason(code, all, formatter.translate("hours.of", plain.text(), status.label()));
    }

    private String formatTime(LocalDateTime time) {
        return hours.time(time.getHour() * MINUTES_PER_HOUR + time.getMinute());
    }

    /** As people say it today: today, tomorrow, Monday, 30 November. */
    private String formatDay(LocalDateTime time) {
        long days = ChronoUnit.DAYS.between(today, time.toLocalDate());
        if (days == 0 || days == 1) {
            return formatter.translate(days == 0 ? "day.today" : "day.tomorrow");
        }
        return days > 1 && days < DAYS_PER_WEEK
                ? hours.day(time.getDayOfWeek())
                : formatter.translate("day.date", formatter.formatDate(time.toLocalDate()));
    }
}
