package brussels.repere.rest.agenda.editing;

import brussels.repere.exchange.agenda.EventForm;
import brussels.repere.rest.agenda.OccurrenceView;
import brussels.repere.rest.editing.keeping.KeepingPerson;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event as its keeper sees it.
 *
 * @param version for {@code If-Match}; also the ETag
 * @param status {@code draft}, {@code published}, {@code cancelled} or {@code withdrawn}
 * @param event what was written, as it is sent back to change it
 * @param located whether the point of its address is known; absent where it has no address of its own
 * @param next its next times, in words and not; six at most
 * @param person who keeps it; absent for what a command imported
 * @param source the calendar that it was imported from; absent for others
 * @param over whether all of it is past
 * @param mayChange whether whoever asks may change it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditEventAnswer(
        @NotNull UUID id,
        @NotNull String version,
        @NotNull String status,
        @NotNull EventForm event,
        Boolean located,
        @NotNull List<OccurrenceView> next,
        KeepingPerson person,
        String source,
        boolean over,
        boolean mayChange) {

    /** @param events of every status, by their start; or those that are over, the last first */
    record EditEventsAnswer(@NotNull List<EditEventAnswer> events) {}

    /** @param next what a form says, in words: six at most */
    @Schema(name = "EventPreview")
    record PreviewAnswer(@NotNull List<OccurrenceView> next) {}
}
