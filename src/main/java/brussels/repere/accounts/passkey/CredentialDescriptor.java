package brussels.repere.accounts.passkey;

import java.util.List;

/**
 * By what a browser finds a passkey again. Treated as immutable.
 *
 * @param transports how its device is reached, as browsers call it
 */
public record CredentialDescriptor(byte[] id, List<String> transports) {

    public CredentialDescriptor {
        transports = List.copyOf(transports);
    }
}
