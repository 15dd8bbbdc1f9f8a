package brussels.repere.accounts.passkey;

import java.util.UUID;

/**
 * What is stored of a passkey to verify it with. Treated as immutable.
 *
 * @param credential the public key with its id, as WebAuthn writes them
 * @param signCount of the last use; 0 where the device does not count
 * @param backupEligible whether the device may copy it to others
 */
record StoredPasskey(UUID id, UUID account, byte[] credential, long signCount, boolean backupEligible) {}
