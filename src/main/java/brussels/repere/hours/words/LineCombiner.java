package brussels.repere.hours.words;

import brussels.repere.hours.HoursRemark;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.WeeklyHours;
import brussels.repere.text.Lang;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Lines that were read one by one, as they hold together: what one says may concern another. Not for use by several threads.
 */
final class LineCombiner {

    private final List<Entry> entries = new ArrayList<>();
    private boolean closedOnHolidays;

    /**
     * @param text without its label
     * @param closed days on which it says that it is closed, if that is all it says
     */
    private record Entry(String label, String text, ScheduleLine line, Set<DayOfWeek> closed) {

        boolean contradicts(Entry other) {
            return this != other
                    && line.isStructured()
                    && other.line.isStructured()
                    && Objects.equals(label, other.label)
                    && overlap(line.week(), other.line.week());
        }

        boolean isOpenOn(Set<DayOfWeek> days) {
            return line.isStructured()
                    && days.stream().anyMatch(day -> !line.week().on(day).isEmpty());
        }

        private static boolean overlap(WeeklyHours one, WeeklyHours other) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (one.on(day).stream().anyMatch(span -> other.on(day).stream().anyMatch(span::overlaps))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Words that may concern all lines. */
    void addWords(String text, Lang lang) {
        entries.add(new Entry(
                null, text, ScheduleLine.weekly(null, null, List.of(RemarkReader.read(text, lang))), Set.of()));
    }

    /** @param label null for all there is */
    void add(String label, String text, HoursLineReader.LineReading read, Lang lang) {
        closedOnHolidays |= read.closedOnHolidays();
        boolean doubtful =
                read.remarks().stream().anyMatch(remark -> !remark.months().isEmpty());
        if (label != null && read.week() == null && doubtful && HoursLabels.isTimeRestriction(text)) {
            // "Accueil : fermé en août" may mean more than the reception.
            addWords(label + " : " + text, lang);
        } else {
            entries.add(new Entry(label, text, ScheduleLine.weekly(label, read.week(), read.remarks()), read.closed()));
        }
    }

    /** Lines of one thing that say different times for one day: which holds is not said. */
    OpeningHours build() {
        return new OpeningHours(entries.stream().map(this::combine).toList());
    }

    private ScheduleLine combine(Entry entry) {
        if (entries.stream().anyMatch(entry::contradicts)) {
            return ScheduleLine.weekly(entry.label(), null, List.of(HoursRemark.doubtful(entry.text())));
        }
        boolean closedAnyway = !entry.closed().isEmpty()
                && entries.stream().anyMatch(other -> other.line().isStructured())
                && entries.stream().noneMatch(other -> other.isOpenOn(entry.closed()));
        return closedAnyway
                ? ScheduleLine.weekly(entry.label(), null, List.of(HoursRemark.harmless(entry.text())))
                : withHolidays(entry.line());
    }

    private ScheduleLine withHolidays(ScheduleLine line) {
        boolean told = line.isStructured() && line.week().holidays() == null;
        return closedOnHolidays && told
                ? ScheduleLine.weekly(line.label(), new WeeklyHours(line.week().days(), List.of()), line.remarks())
                : line;
    }
}
