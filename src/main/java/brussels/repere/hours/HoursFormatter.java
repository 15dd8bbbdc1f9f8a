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

/** Says hours that are structured, in French or Dutch: "lundi–jeudi : 9h–12h30, 13h30–17h". Safe for use by several threads. */
public final class HoursFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("hours");
    private static final int HOUR = 60;

    private final Lang lang;

    public HoursFormatter(Lang lang) {
        this.lang = lang;
    }

    /** A piece for days with the same hours, then one for holidays if somebody spoke of them; none where nothing is structured. */
    public List<String> format(ScheduleLine line) {
        List<String> pieces = new ArrayList<>();
        if (line.isStructured()) {
            pieces.addAll(week(line.week()));
            line.seasons()
                    .forEach(season -> pieces.add(WORDS.say(
                            lang,
                            "season",
                            date(season.from()),
                            date(season.to()),
                            season.week().days().isEmpty()
                                    ? WORDS.say(lang, "closed")
                                    : String.join(" ; ", week(season.week())))));
        }
        return pieces;
    }

    private List<String> week(WeeklyHours week) {
        if (week.isAlways()) {
            return List.of(WORDS.say(lang, "always"));
        }
        List<String> pieces = new ArrayList<>();
        week.groups().forEach(group -> pieces.add(WORDS.say(lang, "on", days(group.runs()), times(group.spans()))));
        if (week.holidays() != null) {
            pieces.add(WORDS.say(
                    lang,
                    "on",
                    WORDS.say(lang, "holidays"),
                    week.holidays().isEmpty() ? WORDS.say(lang, "closed") : times(week.holidays())));
        }
        return pieces;
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

    /** "lundi", "maandag". */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, lang.locale());
    }

    private String times(List<TimeInterval> spans) {
        return spans.stream()
                .map(span -> WORDS.say(lang, "from-to", number(span.from()), time(span.to())))
                .collect(Collectors.joining(", "));
    }

    /** Where a second time follows, the unit stands behind that one alone in Dutch. */
    private String number(int minutes) {
        return lang == Lang.nl ? dutch(minutes) : time(minutes);
    }

    /** "13h30", "13.30 uur". */
    public String time(int minutes) {
        int ofDay = minutes > TimeInterval.MINUTES_PER_DAY ? minutes - TimeInterval.MINUTES_PER_DAY : minutes;
        if (lang == Lang.nl) {
            return dutch(ofDay) + " uur";
        }
        return ofDay % HOUR == 0
                ? ofDay / HOUR + "h"
                : String.format(Locale.ROOT, "%dh%02d", ofDay / HOUR, ofDay % HOUR);
    }

    private static String dutch(int minutes) {
        return minutes % HOUR == 0
                ? Integer.toString(minutes / HOUR)
                : String.format(Locale.ROOT, "%d.%02d", minutes / HOUR, minutes % HOUR);
    }

    private String date(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, lang.locale());
    }
}
