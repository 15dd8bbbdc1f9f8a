package brussels.repere.rest.crisis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of an exercise, all of it. */
@Schema(name = "CrisisExerciseRequest", description = "All of an exercise; plain text, in French, in Dutch, or in both")
record ExerciseRequest(
        @Schema(description = "Its code; left out for the whole Region", example = "N") String bassin,
        @Schema(description = "It may lie ahead", example = "2026-11-30") String heldOn,
        @Schema(description = "What was tried, or will be") String triedFr,
        String triedNl,
        String learntFr,
        String learntNl) {}
