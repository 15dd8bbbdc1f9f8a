package brussels.repere.rest.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password of now and the one to come. Its text form tells neither. */
record PasswordChangeRequest(
        @NotNull @Size(max = 1000) @Schema(required = true) String current,
        @NotNull @Size(max = 1000) @Schema(required = true, description = "12 to 128 characters") String password) {

    @Override
    public String toString() {
        return "PasswordChangeRequest";
    }
}
