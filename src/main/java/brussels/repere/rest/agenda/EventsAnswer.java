package brussels.repere.rest.agenda;

import brussels.repere.rest.territory.PlaceAnswer;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What takes place within a span of days.
 *
 * @param generation of the data that answered
 * @param place for which it was asked; absent where none was
 * @param to the last day, inclusive
 * @param total the times on all pages
 * @param elsewhere how many times are left out since they are neither for the place nor near it
 * @param events a line for each time; those for the place first, then those that are only near, each by when they begin
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventsAnswer(
        long generation,
        PlaceAnswer place,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        int total,
        int elsewhere,
        int page,
        int size,
        @NotNull List<DatedEvent> events) {

    /**
     * An event at one of its times.
     *
     * @param forPlace whether it is for the place; absent where none was asked for, like near and metres
     * @param near whether it takes place there, or within two kilometres
     * @param metres from the point of the place; absent where one of them is not known
     * @param reasons why it is told; empty where no place was asked for
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DatedEvent(
            @NotNull OccurrenceView when,
            @NotNull EventView event,
            Boolean forPlace,
            Boolean near,
            Long metres,
            @NotNull List<PlaceRelation.Reason> reasons) {}

    /** @param occurrences the next ones, twelve at most; empty where it is over */
    @Schema(name = "EventAnswer")
    public record OneEvent(long generation, @NotNull EventView event, @NotNull List<OccurrenceView> occurrences) {}

    /** The kinds of events, each with a sentence that says what it is. */
    public record EventKinds(@NotNull List<EventView.KindView> kinds) {}
}
