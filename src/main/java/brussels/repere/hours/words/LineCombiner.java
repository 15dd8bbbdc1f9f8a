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

/** Combines lines that were read one by one, because one line may affect another. Not thread-safe. */
final class LineCombiner {

    private final List<Entry> entries = new ArrayList<>();
    private boolean closedOnHolidays;

    /**
     * @param text the line without its label
     * @param closed the closed days, if the line states nothing else
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

        private static boolean overlap(WeeklyHours first, WeeklyHours second) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (first.on(day).stream()
                        .anyMatch(interval -> second.on(day).stream().anyMatch(interval::overlaps))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Adds text that may affect all lines. */
    void addWords(String text, Lang lang) {
        entries.add(new Entry(
                null, text, ScheduleLine.weekly(null, null, List.of(RemarkReader.read(text, lang))), Set.of()));
    }

    /** @param label null for general hours */
    void add(String label, String text, HoursLineReader.LineReading reading, Lang lang) {
        closedOnHolidays |= reading.closedOnHolidays();
        boolean doubtful =
                reading.remarks().stream().anyMatch(remark -> !remark.months().isEmpty());
        if (label != null && reading.week() == null && doubtful && HoursLabels.isTimeRestriction(text)) {
            // "Accueil : fermé en août" may apply to more than the reception.
            addWords(label + " : " + text, lang);
        } else {
            entries.add(new Entry(
                    label, text, ScheduleLine.weekly(label, reading.week(), reading.remarks()), reading.closed()));
        }
    }

    /**
     * Builds the hours of all lines. Lines with the same label whose times overlap contradict each other and are not
     * structured.
     */
    OpeningHours build() {
        return new OpeningHours(entries.stream().map(this::combine).toList());
    }

    private ScheduleLine combine(Entry entry) {
        if (entries.stream().anyMatch(entry::contradicts)) {
            return ScheduleLine.weekly(entry.label(), null, List.of(HoursRemark.doubtful(entry.text())));
        }
        boolean alreadyClosed = !entry.closed().isEmpty()
                && entries.stream().anyMatch(other -> other.line().isStructured())
                && entries.stream().noneMatch(other -> other.isOpenOn(entry.closed()));
        return alreadyClosed
                ? ScheduleLine.weekly(entry.label(), null, List.of(HoursRemark.harmless(entry.text())))
                : withHolidays(entry.line());
    }

    private ScheduleLine withHolidays(ScheduleLine line) {
        boolean lacksHolidays = line.isStructured() && line.week().holidays() == null;
        return closedOnHolidays && lacksHolidays
                ? ScheduleLine.weekly(line.label(), new WeeklyHours(line.week().days(), List.of()), line.remarks())
                : line;
    }
}
