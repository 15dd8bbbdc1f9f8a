package brussels.repere.rest.crisis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A telephone of a roster. */
@Schema(name = "CrisisPhoneRequest")
record PhoneRequest(
        @Schema(example = "02 500 10 10") String number,
        @Schema(description = "When it is answered: day, night or any (default)", example = "night") String time) {}
