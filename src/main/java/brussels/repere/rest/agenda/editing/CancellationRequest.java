package brussels.repere.rest.agenda.editing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of several times does not take place. */
@Schema(name = "EventCancellationRequest")
record CancellationRequest(
        @Schema(description = "When it was planned to begin, in Brussels; a day is enough", example = "2026-12-10")
                String original) {}
