package brussels.repere.accounts.passkey;

import brussels.repere.accounts.passkey.PasskeyChallenges.Challenge;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides whether what a device answers proves who somebody is, and keeps what is needed to decide it again. Safe for use by several
 * threads.
 */
@ApplicationScoped
public class PasskeyProof {

    private final PasskeyStore passkeys;

    PasskeyProof(PasskeyStore passkeys) {
        this.passkeys = passkeys;
    }

    /** Returns the algorithms that are understood, the one that is liked best first, by their numbers in the protocol. */
    public static List<Long> algorithms() {
        return PasskeyVerifier.algorithms();
    }

    /** @return the id of what was added; empty if the answer is refused, or the account has too many */
    public Optional<UUID> add(UUID account, NewPasskey made, String name, Challenge challenge, RelyingParty party) {
        return account.equals(challenge.account())
                ? PasskeyVerifier.verifyNew(made, challenge.bytes(), party)
                        .flatMap(verified -> passkeys.add(account, verified, name))
                : Optional.empty();
    }

    /**
     * Finds whose passkey it is that answered, and keeps the count of its device.
     *
     * @return the account, which may sign in; empty if the answer proves nothing
     */
    public Optional<UUID> prove(PasskeyAssertion assertion, Challenge challenge, RelyingParty party) {
        Optional<StoredPasskey> known = passkeys.find(assertion.credentialId())
                .filter(passkey ->
                        challenge.account() == null || challenge.account().equals(passkey.account()))
                .filter(passkey -> isOfSamePerson(assertion, passkey, challenge));
        return known.flatMap(passkey -> PasskeyVerifier.verifyUse(assertion, passkey, challenge.bytes(), party)
                .filter(count -> passkeys.noteUse(passkey.id(), count))
                .map(count -> passkey.account()));
    }

    /** Where nobody said who they are, the device must say it. */
    private static boolean isOfSamePerson(PasskeyAssertion assertion, StoredPasskey passkey, Challenge challenge) {
        byte[] handle = assertion.userHandle();
        return handle == null
                ? challenge.account() != null
                : Arrays.equals(handle, AccountHandle.of(passkey.account()));
    }
}
