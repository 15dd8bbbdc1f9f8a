package brussels.repere.rest.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret of an invitation: in a body, because addresses are logged. Its text form does not tell it. */
record InvitationRequest(@NotNull @Size(max = 100) @Schema(required = true) String token) {

    @Override
    public String toString() {
        return "InvitationRequest";
    }
}
