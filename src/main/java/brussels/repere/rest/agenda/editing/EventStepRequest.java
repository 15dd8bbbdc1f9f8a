package brussels.repere.rest.agenda.editing;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to become of an event. */
@Schema(name = "EventStepRequest")
record EventStepRequest(@NotNull EventStep step) {

    /** Steps from one status to another. */
    enum EventStep {
        /** Also of what was cancelled or withdrawn. */
        publish,
        /** Everybody is told that it does not take place. */
        cancel,
        /** Nobody is told of it any more: it was published by mistake. */
        withdraw,
        /** Of a draft alone. */
        delete
    }
}
