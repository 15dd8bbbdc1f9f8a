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

/** Says whether a service is open when the person would come, and if not, when it opens. */
final class OpeningHoursReasons {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAYS_PER_WEEK = 7;

    private final LocalDate visitDay;
    private final LocalDate today;
    private final boolean openingAsked;
    private final ReasonFormatter formatter;
    private final HoursFormatter hours;

    /**
     * @param today in Brussels
     * @param visitDay the day on which the person would come
     * @param openingAsked whether the question asks what is open
     */
    OpeningHoursReasons(
            LocalDate today, LocalDate visitDay, boolean openingAsked, Lang lang, ReasonFormatter formatter) {
        this.visitDay = visitDay;
        this.openingAsked = openingAsked;
        this.today = today;
        this.formatter = formatter;
        this.hours = new HoursFormatter(lang);
    }

    /**
     * Returns the reason; empty if nothing is known, unless the question asks what is open: then it says that nothing is known.
     *
     * @param status null if no current hours are known
     */
    Optional<Reason> explain(OpenStatus status) {
        if (status == null) {
            return unknown();
        }
        if (status.state() == OpenState.OPEN) {
            return Optional.of(open(status));
        }
        if (status.state() == OpenState.UNKNOWN) {
            // The cause of the uncertainty is told only if it is certain.
            return Holidays.isHoliday(visitDay)
                    ? Optional.of(formatter.reason(ReasonCode.PUBLIC_HOLIDAY, Map.of("date", visitDay.toString())))
                    : unknown();
        }
        return Optional.ofNullable(status.opensAgain()).map(time -> opensAgain(status, time));
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

    private Reason opensAgain(OpenStatus status, LocalDateTime time) {
        return withLabel(
                ReasonCode.OPENS_AGAIN,
                "",
                status,
                Map.of("opensAgain", time.toString()),
                formatDay(time),
                formatTime(time));
    }

    /** Adds the part of the service that the hours are about, if they are not about all of it. */
    private Reason withLabel(
            ReasonCode code, String variant, OpenStatus status, Map<String, Object> params, Object... words) {
        Reason plain = formatter.variant(code, variant, params, words);
        if (status.label() == null) {
            return plain;
        }
        Map<String, Object> paramsWithLabel = new LinkedHashMap<>(params);
        paramsWithLabel.put("label", status.label());
        return new Reason(code, paramsWithLabel, formatter.translate("hours.of", plain.text(), status.label()));
    }

    private String formatTime(LocalDateTime time) {
        return hours.time(time.getHour() * MINUTES_PER_HOUR + time.getMinute());
    }

    /** Writes a day as people say it today: today, tomorrow, Monday, 30 November. */
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
