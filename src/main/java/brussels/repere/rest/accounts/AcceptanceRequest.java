package brussels.repere.rest.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An invitation and the password that was chosen. Its text form tells neither. */
record AcceptanceRequest(
        @NotNull @Size(max = 100) @Schema(required = true) String token,
        @NotNull @Size(max = 1000) @Schema(required = true, description = "12 to 128 characters") String password) {

    @Override
    public String toString() {
        return "AcceptanceRequest";
    }
}
