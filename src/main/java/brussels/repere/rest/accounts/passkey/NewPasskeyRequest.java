package brussels.repere.rest.accounts.passkey;

import brussels.repere.accounts.passkey.NewPasskey;
import brussels.repere.accounts.passkey.Passkey;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The passkey that a device has made, and how its person calls it.
 *
 * @param transports how the device is reached, as the browser says; null where it does not say
 */
record NewPasskeyRequest(
        @NotBlank @Size(max = Passkey.MAX_NAME) @Schema(required = true) String name,
        @NotNull @Size(max = 4000) @Pattern(regexp = Base64Text.PATTERN) @Schema(required = true) String clientData,
        @NotNull @Size(max = 20_000) @Pattern(regexp = Base64Text.PATTERN) @Schema(required = true)
                String attestationObject,
        @Size(max = 10) List<@NotNull @Size(max = 20) String> transports) {

    /** Returns empty where some of it are no bytes. */
    Optional<NewPasskey> read() {
        Set<String> reached = transports == null ? Set.of() : Set.copyOf(transports);
        return Base64Text.decode(clientData).flatMap(data -> Base64Text.decode(attestationObject)
                .map(attestation -> new NewPasskey(data, attestation, reached)));
    }
}
