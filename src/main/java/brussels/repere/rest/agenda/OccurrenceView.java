package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.recurrence.Occurrence;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One time at which an event takes place, or would have.
 *
 * @param start in Brussels
 * @param end exclusive; of whole days the midnight after the last
 * @param state {@code planned}, {@code moved} or {@code cancelled}
 * @param text when it is, and what became of it, in words
 */
@Schema(name = "EventOccurrence")
public record OccurrenceView(
        @NotNull OffsetDateTime start,
        @NotNull OffsetDateTime end,
        boolean wholeDay,
        @NotNull String state,
        @NotNull String text) {

    public static OccurrenceView of(Occurrence occurrence, EventStatus status, Lang lang) {
        Occurrence.State state = status == EventStatus.CANCELLED ? Occurrence.State.CANCELLED : occurrence.state();
        return new OccurrenceView(
                occurrence.start().toOffsetDateTime(),
                occurrence.end().toOffsetDateTime(),
                occurrence.wholeDay(),
                state.name().toLowerCase(Locale.ROOT),
                OccurrenceWords.say(occurrence, state, lang));
    }
}
