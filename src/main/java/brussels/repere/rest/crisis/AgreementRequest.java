package brussels.repere.rest.crisis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written of an agreement, all of it. */
@Schema(
        name = "CrisisAgreementRequest",
        description = "All of an agreement; plain text, in French, in Dutch, or in both")
record AgreementRequest(
        @Schema(description = "Its code; left out for the whole Region", example = "N") String bassin,
        String titleFr,
        String titleNl,
        @Schema(description = "What was agreed beforehand") String agreedFr,
        String agreedNl,
        @Schema(description = "The function that triggers it", example = "Bourgmestre de garde") String triggeredBy,
        @Schema(description = "Of that function, in the order in which they are called; 1 to 6")
                List<PhoneRequest> phones,
        @Schema(description = "What happens then") String stepsFr,
        String stepsNl) {}
