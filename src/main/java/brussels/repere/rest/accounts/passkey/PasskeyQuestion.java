package brussels.repere.rest.accounts.passkey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a browser asks a device for a passkey, all bytes in Base64 for addresses. Whoever answers must have unlocked the device.
 *
 * @param timeout in milliseconds
 * @param allowed the passkeys that count; empty for any that the device has for us
 */
@Schema(description = "What a browser asks a device for a passkey (WebAuthn)")
record PasskeyQuestion(
        @NotNull String challenge, @NotNull String rpId, long timeout, @NotNull List<PasskeyDescriptor> allowed) {}
