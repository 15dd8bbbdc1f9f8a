package brussels.repere.accounts.passkey;

import java.util.List;

/**
 * A passkey that a device has just made. Treated as immutable.
 *
 * @param credential the public key with its id, as WebAuthn writes them
 * @param signCount 0 where the device does not count
 */
record VerifiedPasskey(
        byte[] credentialId, byte[] credential, long signCount, boolean backupEligible, List<String> transports) {

    VerifiedPasskey {
        transports = List.copyOf(transports);
    }
}
