package brussels.repere.rest.editing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether there is room, as somebody heard it today. */
@Schema(description = "Whether there is room, as it was said today; it counts for 14 days")
record AvailabilityRequest(
        @Schema(
                        description = "Left out: nobody knows",
                        enumeration = {"open", "waiting-list", "full"},
                        example = "full")
                String state) {}
