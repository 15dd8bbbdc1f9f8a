package brussels.repere.search.reason;

import brussels.repere.hours.Holidays;
import brussels.repere.hours.HoursWords;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.State;
import brussels.repere.hours.Status;
import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Says whether a service is open when somebody would come, and if not, when it opens. */
final class HoursReasons {

    private static final int MINUTES = 60;
    private static final int WEEK = 7;

    private final LocalDate day;
    private final LocalDate today;
    private final boolean asked;
    private final ReasonWords words;
    private final HoursWords hours;

    /**
     * @param day on which they would come
     * @param asked whether somebody asked who is open
     */
    HoursReasons(LocalDate day, boolean asked, Lang lang, ReasonWords words) {
        this.day = day;
        this.asked = asked;
        this.today = LocalDate.now(OpeningHours.ZONE);
        this.words = words;
        this.hours = new HoursWords(lang);
    }

    /**
     * Nothing where nothing is known, unless somebody asked who is open: then that is what to say.
     *
     * @param status null where there are no hours
     */
    Optional<Reason> of(Status status) {
        if (status == null) {
            return unknown();
        }
        if (status.state() == State.OPEN) {
            return Optional.of(open(status));
        }
        if (status.state() == State.UNKNOWN) {
            // Why nobody knows is told only where that is sure itself.
            return Holidays.isHoliday(day)
                    ? Optional.of(words.reason(ReasonCode.PUBLIC_HOLIDAY, Map.of("date", day.toString())))
                    : unknown();
        }
        return Optional.ofNullable(status.opensAgain()).map(again -> opensAgain(status, again));
    }

    private Optional<Reason> unknown() {
        return asked ? Optional.of(words.reason(ReasonCode.HOURS_UNKNOWN, Map.of())) : Optional.empty();
    }

    private Reason open(Status status) {
        if (status.until() == null) {
            return labelled(ReasonCode.OPEN_UNTIL, "always", status, Map.of());
        }
        if (status.until().equals(day.plusDays(1).atStartOfDay())) {
            return labelled(
                    ReasonCode.OPEN_UNTIL,
                    "midnight",
                    status,
                    Map.of("until", status.until().toString()));
        }
        String time = time(status.until());
        Map<String, Object> params = Map.of("until", status.until().toString());
        return status.until().toLocalDate().equals(day)
                ? labelled(ReasonCode.OPEN_UNTIL, "", status, params, time)
                : labelled(ReasonCode.OPEN_UNTIL, "day", status, params, day(status.until()), time);
    }

    private Reason opensAgain(Status status, LocalDateTime again) {
        return labelled(
                ReasonCode.OPENS_AGAIN, "", status, Map.of("opensAgain", again.toString()), day(again), time(again));
    }

    /** With what it is that is open, if that is not all there is. */
    private Reason labelled(
            ReasonCode code, String variant, Status status, Map<String, Object> params, Object... parameters) {
        Reason plain = words.variant(code, variant, params, parameters);
        if (status.label() == null) {
            return plain;
        }
        Map<String, Object> all = new LinkedHashMap<>(params);
        all.put("label", status.label());
        return new Reason(code, all, words.say("hours.of", plain.text(), status.label()));
    }

    private String time(LocalDateTime time) {
        return hours.time(time.getHour() * MINUTES + time.getMinute());
    }

    /** As people say it today: today, tomorrow, Monday, 30 November. */
    private String day(LocalDateTime time) {
        long days = ChronoUnit.DAYS.between(today, time.toLocalDate());
        if (days == 0 || days == 1) {
            return words.say(days == 0 ? "day.today" : "day.tomorrow");
        }
        return days > 1 && days < WEEK
                ? hours.day(time.getDayOfWeek())
                : words.say("day.date", words.day(time.toLocalDate()));
    }
}
