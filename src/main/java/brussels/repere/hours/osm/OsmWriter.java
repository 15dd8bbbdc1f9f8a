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
 * Writes a line of hours as {@code opening_hours}. Each day of the week stands in one rule, so that no rule takes the place of
 * another; holidays of which nobody spoke are {@code unknown}; a remark stands as a comment, and makes {@code unknown} what it
 * may change.
 */
public final class OsmWriter {

    private static final String ALWAYS = "24/7";
    private static final int MONTHS = 12;

    private OsmWriter() {}

    /** Null for a line of which nothing is structured. Its label has no place in this form, nor a validity that only begins or only ends. */
    public static String write(ScheduleLine line) {
        if (!line.isStructured()) {
            return null;
        }
        String state = state(line);
        String valid = valid(line);
        List<String> rules = new ArrayList<>(rules(valid, line.week(), state));
        for (SeasonalHours season : line.seasons()) {
            String when = date(season.from()) + "-" + date(season.to()) + " ";
            rules.add(when + "off");
            rules.addAll(rules(when, season.week(), state));
        }
        line.remarks().stream()
                .filter(remark -> !remark.months().isEmpty() && remark.months().size() < MONTHS)
                .forEach(remark -> rules.add(months(remark.months()) + " unknown" + comment(remark.text())));
        return String.join("; ", rules);
    }

    /** What stands behind every rule, because of remarks that hold all year. */
    private static String state(ScheduleLine line) {
        List<HoursRemark> all = line.remarks().stream()
                .filter(remark -> remark.months().isEmpty() || remark.months().size() == MONTHS)
                .toList();
        if (all.isEmpty()) {
            return "";
        }
        boolean doubt = all.stream().anyMatch(remark -> !remark.months().isEmpty());
        return (doubt ? " unknown" : " open")
                + comment(all.stream().map(HoursRemark::text).collect(Collectors.joining("; ")));
    }

    private static String valid(ScheduleLine line) {
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

    private static List<String> rules(String when, WeeklyHours week, String state) {
        if (week.isAlways()) {
            return List.of(when + ALWAYS + state);
        }
        List<String> rules = new ArrayList<>();
        week.groups().forEach(group -> rules.add(when + days(group.runs()) + " " + times(group.spans()) + state));
        String holidays =
                week.holidays() == null ? "unknown" : week.holidays().isEmpty() ? "off" : times(week.holidays());
        rules.add(when + "PH " + holidays);
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

    private static String times(List<TimeInterval> spans) {
        return spans.stream()
                .map(span -> time(span.from()) + "-" + time(span.to()))
                .collect(Collectors.joining(","));
    }

    /** 24:00 is the end of a day, 02:00 of a night. */
    private static String time(int minutes) {
        int ofDay = minutes > TimeInterval.MINUTES_PER_DAY ? minutes - TimeInterval.MINUTES_PER_DAY : minutes;
        return String.format(Locale.ROOT, "%02d:%02d", ofDay / 60, ofDay % 60);
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
