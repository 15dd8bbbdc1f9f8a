package brussels.repere.hours;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formats structured hours in French or Dutch: "lundi–jeudi : 9h–12h30, 13h30–17h". Thread-safe. */
public final class HoursFormatter {

    private static final TranslationTable TEXTS = TranslationTable.of("hours");
    private static final int MINUTES_PER_HOUR = 60;

    private final Lang lang;

    public HoursFormatter(Lang lang) {
        this.lang = lang;
    }

    /**
     * Formats a line as a list of texts: one for each group of days with the same hours, one for public holidays if their hours
     * are known, and one for each season. The list is empty if nothing is structured.
     */
    public List<String> format(ScheduleLine line) {
        List<String> parts = new ArrayList<>();
        if (line.isStructured()) {
            parts.addAll(formatWeek(line.week()));
            line.seasons()
                    .forEach(season -> parts.add(TEXTS.say(
                            lang,
                            "season",
                            date(season.from()),
                            date(season.to()),
                            season.week().days().isEmpty()
                                    ? TEXTS.say(lang, "closed")
                                    : formatWeek(season.week()).stream()
                                            .reduce((one, next) -> TEXTS.say(lang, "then", one, next))
                                            .orElse(""))));
        }
        return parts;
    }

    private List<String> formatWeek(WeeklyHours week) {
        if (week.isAlways()) {
            return List.of(TEXTS.say(lang, "always"));
        }
        List<String> parts = new ArrayList<>();
        week.groups().forEach(group -> parts.add(TEXTS.say(lang, "on", days(group.runs()), times(group.intervals()))));
        if (week.holidays() != null) {
            parts.add(TEXTS.say(
                    lang,
                    "on",
                    TEXTS.say(lang, "holidays"),
                    week.holidays().isEmpty() ? TEXTS.say(lang, "closed") : times(week.holidays())));
        }
        return parts;
    }

    private String days(List<WeeklyHours.DayRange> runs) {
        return runs.stream()
                .map(run -> switch (run.length()) {
                    case 1 -> day(run.from());
                    case 2 -> day(run.from()) + ", " + day(run.to());
                    default -> day(run.from()) + "–" + day(run.to());
                })
                .collect(Collectors.joining(", "));
    }

    /** Formats a day of the week: "lundi", "maandag". */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, lang.locale());
    }

    private String times(List<TimeInterval> intervals) {
        return intervals.stream()
                .map(interval -> TEXTS.say(lang, "from-to", startTime(interval.from()), time(interval.to())))
                .collect(Collectors.joining(", "));
    }

    /** Formats the start of an interval. In Dutch only its end has a unit. */
    private String startTime(int minutes) {
        return lang == Lang.nl ? dutchTime(minutes) : time(minutes);
    }

    /** Formats a time of day, given in minutes after midnight: "13h30", "13.30 uur". */
    public String time(int minutes) {
        int minuteOfDay = minutes > TimeInterval.MINUTES_PER_DAY ? minutes - TimeInterval.MINUTES_PER_DAY : minutes;
        if (lang == Lang.nl) {
            return dutchTime(minuteOfDay) + " uur";
        }
        return minuteOfDay % MINUTES_PER_HOUR == 0
                ? minuteOfDay / MINUTES_PER_HOUR + "h"
                : String.format(Locale.ROOT, "%dh%02d", minuteOfDay / MINUTES_PER_HOUR, minuteOfDay % MINUTES_PER_HOUR);
    }

    private static String dutchTime(int minutes) {
        return minutes % MINUTES_PER_HOUR == 0
                ? Integer.toString(minutes / MINUTES_PER_HOUR)
                : String.format(Locale.ROOT, "%d.%02d", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR);
    }

    private String date(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, lang.locale());
    }
}
