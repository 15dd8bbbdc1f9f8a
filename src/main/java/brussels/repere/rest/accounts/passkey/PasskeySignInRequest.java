package brussels.repere.rest.accounts.passkey;

import brussels.repere.accounts.passkey.PasskeyAssertion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a device answers that was asked for a passkey, in Base64 for addresses.
 *
 * @param userHandle null where the device does not say whose it is
 */
record PasskeySignInRequest(
        @NotNull @Size(max = 1400) @Pattern(regexp = Base64Text.PATTERN) @Schema(required = true) String credentialId,
        @NotNull @Size(max = 4000) @Pattern(regexp = Base64Text.PATTERN) @Schema(required = true) String clientData,
        @NotNull @Size(max = 4000) @Pattern(regexp = Base64Text.PATTERN) @Schema(required = true)
                String authenticatorData,
        @NotNull @Size(max = 2000) @Pattern(regexp = Base64Text.PATTERN) @Schema(required = true) String signature,
        @Size(max = 100) @Pattern(regexp = Base64Text.PATTERN) String userHandle) {

    /** Returns empty where some of it are no bytes. */
    Optional<PasskeyAssertion> read() {
        boolean bytes = Stream.of(credentialId, clientData, authenticatorData, signature)
                .allMatch(text -> Base64Text.decode(text).isPresent());
        Optional<byte[]> handle = Optional.ofNullable(userHandle).flatMap(Base64Text::decode);
        return bytes && handle.isPresent() == (userHandle != null)
                ? Optional.of(new PasskeyAssertion(
                        bytes(credentialId),
                        bytes(clientData),
                        bytes(authenticatorData),
                        bytes(signature),
                        handle.orElse(null)))
                : Optional.empty();
    }

    private static byte[] bytes(String text) {
        return Base64Text.decode(text).orElseThrow();
    }
}
