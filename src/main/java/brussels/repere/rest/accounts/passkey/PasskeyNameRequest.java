package brussels.repere.rest.accounts.passkey;

import brussels.repere.accounts.passkey.Passkey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody calls a passkey. */
record PasskeyNameRequest(@NotBlank @Size(max = Passkey.MAX_NAME) @Schema(required = true) String name) {}
