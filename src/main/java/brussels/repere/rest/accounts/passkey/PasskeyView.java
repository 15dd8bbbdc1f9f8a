package brussels.repere.rest.accounts.passkey;

import brussels.repere.accounts.passkey.Passkey;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A passkey, for its person.
 *
 * @param usedAt the last time; absent for never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PasskeyView(@NotNull UUID id, @NotNull String name, @NotNull Instant createdAt, Instant usedAt) {

    static PasskeyView of(Passkey passkey) {
        return new PasskeyView(passkey.id(), passkey.name(), passkey.createdAt(), passkey.usedAt());
    }
}
