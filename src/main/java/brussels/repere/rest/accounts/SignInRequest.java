package brussels.repere.rest.accounts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody types to sign in. Its text form does not tell the password. */
record SignInRequest(
        @NotNull @Size(max = 254) @Schema(required = true, description = "An e-mail address") String login,
        @NotNull @Size(max = 1000) @Schema(required = true) String password) {

    @Override
    public String toString() {
        return "SignInRequest";
    }
}
