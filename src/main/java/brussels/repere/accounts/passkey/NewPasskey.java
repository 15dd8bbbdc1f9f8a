package brussels.repere.accounts.passkey;

import java.util.Set;

/**
 * What a device answers that has made a passkey. Treated as immutable.
 *
 * @param transports how the device is reached, as browsers call it
 */
public record NewPasskey(byte[] clientData, byte[] attestationObject, Set<String> transports) {

    public NewPasskey {
        transports = Set.copyOf(transports);
    }
}
