package brussels.repere.rest.privacy;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which objection is taken back: that to a record, or only that an e-mail address or a telephone is used. */
record WithdrawalRequest(
        @Size(max = 200) @Schema(description = "The source of the record; with sourceId") String source,
        @Size(max = 200) @Schema(description = "Its id there") String sourceId,
        @Size(max = 200)
                @Schema(
                        description =
                                "Instead of both: an e-mail address or a telephone that others share. The objection to"
                                        + " the record stays")
                String contact) {}
