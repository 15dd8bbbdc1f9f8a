package brussels.repere.rest.accounts.passkey;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The passkeys of whoever is signed in, the oldest first.
 *
 * @param most how many one may have
 */
@Schema(description = "The passkeys of whoever is signed in")
record PasskeysAnswer(@NotNull List<PasskeyView> passkeys, int most) {}
