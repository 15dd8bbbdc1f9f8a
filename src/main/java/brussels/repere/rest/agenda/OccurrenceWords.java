package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.recurrence.Occurrence;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Says when something takes place, as people write it. */
final class OccurrenceWords {

    private static final TranslationTable WORDS = TranslationTable.of("agenda");

    private OccurrenceWords() {}

    static String say(Occurrence occurrence, Occurrence.State state, Lang lang) {
        String when = occurrence.wholeDay() ? days(occurrence, lang) : times(occurrence, lang);
        return switch (state) {
            case PLANNED -> when;
            case CANCELLED -> WORDS.say(lang, "when.cancelled", when);
            case MOVED ->
                WORDS.say(lang, "when.moved", when, day(occurrence.original().toLocalDate(), lang));
        };
    }

    private static String days(Occurrence occurrence, Lang lang) {
        LocalDate first = occurrence.start().toLocalDate();
        LocalDate last = occurrence.end().toLocalDate().minusDays(1);
        return first.equals(last)
                ? WORDS.say(lang, "when.day", day(first, lang))
                : WORDS.say(lang, "when.days", day(first, lang), day(last, lang));
    }

    private static String times(Occurrence occurrence, Lang lang) {
        ZonedDateTime start = occurrence.start();
        ZonedDateTime end = occurrence.end();
        return start.toLocalDate().equals(end.toLocalDate())
                ? WORDS.say(lang, "when.times", day(start.toLocalDate(), lang), time(start, lang), time(end, lang))
                : WORDS.say(
                        lang,
                        "when.over-night",
                        day(start.toLocalDate(), lang),
                        time(start, lang),
                        day(end.toLocalDate(), lang),
                        time(end, lang));
    }

    /** French says "mardi 1er décembre 2026". */
    static String day(LocalDate day, Lang lang) {
        String written =
                DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", lang.locale()).format(day);
        return lang == Lang.fr ? written.replaceFirst(" 1 ", " 1er ") : written;
    }

    static String time(ZonedDateTime time, Lang lang) {
        return DateTimeFormatter.ofPattern(lang == Lang.fr ? "H'h'mm" : "H.mm", lang.locale())
                .format(time);
    }
}
