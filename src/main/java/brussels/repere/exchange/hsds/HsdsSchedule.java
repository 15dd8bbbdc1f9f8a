package brussels.repere.exchange.hsds;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A schedule of HSDS 3.1: days of the week with one time span, by the clock in Brussels. A span that ends before it begins ends on
 * the next day. The standard has no place for holidays and seasons here; they stand in {@code opening_hours}.
 *
 * @param byday {@code MO,TU}
 * @param description what the schedule is of, in the words of the source
 * @param notes remarks that could not be structured, in the words of the source
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HsdsSchedule(
        @NotNull String freq,
        @NotNull String byday,
        @JsonProperty("opens_at") @NotNull String opensAt,
        @JsonProperty("closes_at") @NotNull String closesAt,
        @JsonProperty("valid_from") String validFrom,
        @JsonProperty("valid_to") String validTo,
        String description,
        String notes) {

    private static final int HOUR = 60;

    /** Returns the schedules that could be read for sure. */
    public static List<HsdsSchedule> of(OpeningHours hours) {
        List<HsdsSchedule> schedules = new ArrayList<>();
        hours.lines().stream().filter(ScheduleLine::isStructured).forEach(line -> line.week()
                .groups()
                .forEach(group -> group.intervals().forEach(span -> schedules.add(of(line, group, span)))));
        return schedules;
    }

    private static HsdsSchedule of(ScheduleLine line, WeeklyHours.DayGroup group, TimeInterval span) {
        String remarks = line.remarks().stream().map(HoursRemark::text).collect(Collectors.joining("; "));
        return new HsdsSchedule(
                "WEEKLY",
                byday(group),
                time(span.from()),
                time(span.to()),
                text(line.validFrom()),
                text(line.validTo()),
                line.label(),
                remarks.isEmpty() ? null : remarks);
    }

    private static String byday(WeeklyHours.DayGroup group) {
        return group.runs().stream()
                .flatMap(run -> IntStream.rangeClosed(
                                run.from().getValue(), run.to().getValue())
                        .mapToObj(DayOfWeek::of))
                .map(day -> day.name().substring(0, 2))
                .collect(Collectors.joining(","));
    }

    private static String time(int minutes) {
        int minuteOfDay = minutes % TimeInterval.MINUTES_PER_DAY;
        return String.format(Locale.ROOT, "%02d:%02d", minuteOfDay / HOUR, minuteOfDay % HOUR);
    }

    private static String text(LocalDate date) {
        return Optional.ofNullable(date).map(LocalDate::toString).orElse(null);
    }
}
