package brussels.repere.rest.sheets;

import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.recurrence.Occurrence;
import brussels.repere.rest.agenda.OccurrenceView;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.List;
import java.util.stream.Collectors;

/** Says all times of an event in one line, since a sheet has one for each. */
final class SheetWhen {

    private static final TranslationTable WORDS = TranslationTable.of("sheets");

    private SheetWhen() {}

    /** @param times of one month, at least one, by their start */
    static String say(List<Occurrence> times, EventStatus status, Lang lang) {
        Occurrence first = times.get(0);
        List<Occurrence> others = times.subList(1, times.size());
        if (others.isEmpty()) {
            return text(first, status, lang);
        }
        if (others.stream().allMatch(other -> isAlike(first, other))) {
            return WORDS.say(lang, "when.also", text(first, status, lang), days(others, lang));
        }
        return times.stream().map(time -> text(time, status, lang)).collect(Collectors.joining(" ; "));
    }

    private static String text(Occurrence time, EventStatus status, Lang lang) {
        return OccurrenceView.of(time, status, lang).text();
    }

    /** Of the same hours, as planned, within a day, so that the day alone tells the rest. */
    private static boolean isAlike(Occurrence one, Occurrence other) {
        return one.state() == Occurrence.State.PLANNED
                && other.state() == Occurrence.State.PLANNED
                && one.start().toLocalTime().equals(other.start().toLocalTime())
                && one.end().toLocalTime().equals(other.end().toLocalTime())
                && isWithinDay(one)
                && isWithinDay(other);
    }

    private static boolean isWithinDay(Occurrence time) {
        return time.end().minusNanos(1).toLocalDate().equals(time.start().toLocalDate());
    }

    private static String days(List<Occurrence> times, Lang lang) {
        List<String> days = times.stream()
                .map(time -> day(time.start().getDayOfMonth(), lang))
                .toList();
        int last = days.size() - 1;
        return last == 0
                ? days.get(0)
                : WORDS.say(lang, "when.and", String.join(", ", days.subList(0, last)), days.get(last));
    }

    /** French has "1er". */
    private static String day(int day, Lang lang) {
        return lang == Lang.fr && day == 1 ? "1er" : Integer.toString(day);
    }
}
