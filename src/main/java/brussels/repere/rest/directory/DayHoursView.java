package brussels.repere.rest.directory;

import brussels.repere.directory.hours.StatedHours;
import brussels.repere.hours.HoursFormatter;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The hours of one day as its source states them, however long ago: {@code lastVerified} says when that was.
 *
 * @param date in Brussels, {@code 2026-11-23}
 * @param text in the language asked: {@code 9h–12h, 13h–17h}, or that it is closed
 * @param label the only part of the service that they are about, in the words of the source; absent where they are about
 *     all of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DayHoursView(@NotNull String date, boolean closed, @NotNull String text, String label) {

    /**
     * Returns null where the hours of that day are not certain.
     *
     * @param words the hours in the words of the source; null where there are none
     */
    public static DayHoursView of(Bilingual words, LocalDate date, Lang lang) {
        return StatedHours.of(words)
                .in(lang)
                .on(date)
                .map(day -> new DayHoursView(
                        date.toString(), day.isClosed(), new HoursFormatter(lang).format(day), day.label()))
                .orElse(null);
    }
}
