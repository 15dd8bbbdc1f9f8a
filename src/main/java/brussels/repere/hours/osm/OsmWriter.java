package brussels.repere.hours.osm;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.SeasonalHours;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a schedule line as {@code opening_hours}. Each day of the week is in one rule only, so that no rule replaces another.
 * Public holidays that the source does not mention are {@code unknown}. A remark is written as a comment, and the hours that it
 * may change are {@code unknown}.
 */
public final class OsmWriter {

    private static final String ALWAYS = "24/7";
    private static final int MONTHS_PER_YEAR = 12;

    private OsmWriter() {}

    /**
     * Returns null for a line of which nothing is structured. The format cannot express the label, nor a validity with only a
     * first or only a last day, so these are left out.
     */
    public static String write(ScheduleLine line) {
        if (!line.isStructured()) {
            return null;
        }
        String state = state(line);
        String validity = validity(line);
        List<String> rules = new ArrayList<>(rules(validity, line.week(), state));
        for (SeasonalHours season : line.seasons()) {
            String dates = date(season.from()) + "-" + date(season.to()) + " ";
            rules.add(dates + "off");
            rules.addAll(rules(dates, season.week(), state));
        }
        line.remarks().stream()
                .filter(remark -> !remark.months().isEmpty() && remark.months().size() < MONTHS_PER_YEAR)
                .forEach(remark -> rules.add(months(remark.months()) + " unknown" + comment(remark.text())));
        return String.join("; ", rules);
    }

    /** Returns the modifier and comment that every rule gets because of remarks that apply all year or change no hours. */
    private static String state(ScheduleLine line) {
        List<HoursRemark> general = line.remarks().stream()
                .filter(remark -> remark.months().isEmpty() || remark.months().size() == MONTHS_PER_YEAR)
                .toList();
        if (general.isEmpty()) {
            return "";
        }
        boolean isDoubtful =
                general.stream().anyMatch(remark -> !remark.months().isEmpty());
        return (isDoubtful ? " unknown" : " open")
                + comment(general.stream().map(HoursRemark::text).collect(Collectors.joining("; ")));
    }

    private static String validity(ScheduleLine line) {
        return line.validFrom() == null || line.validTo() == null
                ? ""
                : date(line.validFrom()) + "-" + date(line.validTo()) + " ";
    }

    private static String date(LocalDate date) {
        return date.getYear() + " " + date(MonthDay.from(date));
    }

    private static String comment(String text) {
        return " \"" + text.replace('"', '\'') + "\"";
    }

    private static List<String> rules(String dates, WeeklyHours week, String state) {
        if (week.isAlways()) {
            return List.of(dates + ALWAYS + state);
        }
        List<String> rules = new ArrayList<>();
        week.groups().forEach(group -> rules.add(dates + days(group.runs()) + " " + times(group.intervals()) + state));
        String holidays =
                week.holidays() == null ? "unknown" : week.holidays().isEmpty() ? "off" : times(week.holidays());
        rules.add(dates + "PH " + holidays);
        return rules;
    }

    private static String days(List<WeeklyHours.DayRange> runs) {
        return runs.stream()
                .map(run -> switch (run.length()) {
                    case 1 -> day(run.from());
                    case 2 -> day(run.from()) + "," + day(run.to());
                    default -> day(run.from()) + "-" + day(run.to());
                })
                .collect(Collectors.joining(","));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ROOT).substring(0, 2);
    }

    private static String times(List<TimeInterval> intervals) {
        return intervals.stream()
                .map(interval -> time(interval.from()) + "-" + time(interval.to()))
                .collect(Collectors.joining(","));
    }

    /** Formats 1440 minutes as 24:00, the end of the day, and later times as times of the next day: 02:00. */
    private static String time(int minutes) {
        int minuteOfDay = minutes > TimeInterval.MINUTES_PER_DAY ? minutes - TimeInterval.MINUTES_PER_DAY : minutes;
        return String.format(Locale.ROOT, "%02d:%02d", minuteOfDay / 60, minuteOfDay % 60);
    }

    private static String date(MonthDay day) {
        return month(day.getMonth()) + String.format(Locale.ROOT, " %02d", day.getDayOfMonth());
    }

    private static String months(Set<Month> months) {
        return new TreeSet<>(months).stream().map(OsmWriter::month).collect(Collectors.joining(","));
    }

    private static String month(Month month) {
        return month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).substring(0, 3);
    }
}
