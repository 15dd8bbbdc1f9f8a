package brussels.repere.rest.accounts.passkey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a browser tells a device to make, all bytes in Base64 for addresses.
 *
 * @param userId how the device knows the account
 * @param algorithms by their numbers, the best first
 * @param timeout in milliseconds
 * @param known passkeys that are there already; a device that has one makes no other
 */
@Schema(description = "What a browser tells a device to make: a passkey (WebAuthn)")
record PasskeyOrder(
        @NotNull String challenge,
        @NotNull String rpId,
        @NotNull String userId,
        @NotNull String login,
        @NotNull String name,
        @NotNull List<Long> algorithms,
        long timeout,
        @NotNull List<PasskeyDescriptor> known) {}
