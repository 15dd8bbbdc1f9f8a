package brussels.repere.accounts.passkey;

/**
 * What a device answers that is asked for a passkey. Treated as immutable.
 *
 * @param userHandle the person as the device knows it; null where it does not say
 */
public record PasskeyAssertion(
        byte[] credentialId, byte[] clientData, byte[] authenticatorData, byte[] signature, byte[] userHandle) {}
