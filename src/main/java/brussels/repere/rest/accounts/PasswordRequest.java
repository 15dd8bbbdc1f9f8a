package brussels.repere.rest.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The password of whoever is signed in. Its text form does not tell it. */
public record PasswordRequest(@NotNull @Size(max = 1000) @Schema(required = true) String password) {

    @Override
    public String toString() {
        return "PasswordRequest";
    }
}
