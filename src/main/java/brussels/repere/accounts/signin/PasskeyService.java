package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.passkey.CredentialDescriptor;
import brussels.repere.accounts.passkey.NewPasskey;
import brussels.repere.accounts.passkey.PasskeyAssertion;
import brussels.repere.accounts.passkey.PasskeyChallenges;
import brussels.repere.accounts.passkey.PasskeyChallenges.Challenge;
import brussels.repere.accounts.passkey.PasskeyChallenges.Purpose;
import brussels.repere.accounts.passkey.PasskeyProof;
import brussels.repere.accounts.passkey.PasskeyStore;
import brussels.repere.accounts.passkey.RelyingParty;
import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.signin.SignInTries.TryOrigin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets people in who hold a passkey, which stands for password and second factor: a device has it, and whoever used it has unlocked the
 * device. It begins a session as any other sign-in does. Safe for use by several threads; must be called outside of a transaction.
 */
@ApplicationScoped
public class PasskeyService {

    private static final String BY = "passkey";
    private static final String ADDED = "passkey-added";
    private static final String REMOVED = "passkey-removed";

    private final PasskeyChallenges challenges;
    private final PasskeyProof proof;
    private final PasskeyStore passkeys;
    private final PasswordChange passwords;
    private final SessionBeginning beginning;
    private final SignInTries tries;
    private final AuditLog audit;

    PasskeyService(
            PasskeyChallenges challenges,
            PasskeyProof proof,
            PasskeyStore passkeys,
            PasswordChange passwords,
            SessionBeginning beginning,
            SignInTries tries,
            AuditLog audit) {
        this.challenges = challenges;
        this.proof = proof;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.beginning = beginning;
        this.tries = tries;
        this.audit = audit;
    }

    /**
     * What a browser is asked.
     *
     * @param allowed the passkeys that count; empty for any that the device knows for us, so that nobody learns which there are
     */
    public record Asked(byte[] challenge, List<CredentialDescriptor> allowed) {

        public Asked {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * Asks for a passkey.
     *
     * @param half whose password was right already, which makes it the second step; empty where nobody said yet who they are
     * @param token what the browser holds until it answers
     */
    public Asked ask(Optional<OpenSession> half, String token) {
        UUID account = half.filter(session -> session.stage() == SessionStage.CODE_NEEDED)
                .map(OpenSession::accountId)
                .orElse(null);
        byte[] challenge = challenges.create(token, Purpose.SIGN_IN, account).bytes();
        return new Asked(challenge, account == null ? List.of() : passkeys.listDescriptors(account));
    }

    /**
     * Begins a whole session for whoever's passkey answered.
     *
     * @param token what the browser holds that was asked
     * @return the token of the session; empty if the answer proves nothing, or nobody asked
     * @throws TooManyTries if nothing may be tried now
     */
    public Optional<String> signIn(String token, PasskeyAssertion assertion, RelyingParty party, String client) {
        TryOrigin origin = TryOrigin.ofClient(client);
        tries.begin(origin);
        Optional<Challenge> challenge = challenges.take(token, Purpose.SIGN_IN);
        Optional<String> begun = challenge.flatMap(asked -> QuarkusTransaction.requiringNew()
                .call(() -> proof.prove(assertion, asked, party).map(account -> beginning.whole(account, BY))));
        if (begun.isPresent()) {
            tries.right(origin);
        } else {
            tries.failed(origin, SignInService.SIGN_IN, null, BY);
        }
        return begun;
    }

    /**
     * Begins to add a passkey, by the password.
     *
     * @param token of the session
     * @return the challenge; empty if the password is another
     * @throws TooManyTries if nothing may be tried now
     */
    public Optional<Asked> beginAdding(OpenSession session, String token, String password, String client) {
        if (!passwords.isRight(session, password, client, ADDED)) {
            return Optional.empty();
        }
        byte[] challenge = challenges
                .create(token, Purpose.REGISTRATION, session.accountId())
                .bytes();
        return Optional.of(new Asked(challenge, passkeys.listDescriptors(session.accountId())));
    }

    /**
     * Adds the passkey that a device has made.
     *
     * @param token of the session
     * @return its id; empty if the answer is refused, nobody asked, or there are too many
     */
    public Optional<UUID> add(OpenSession session, String token, NewPasskey made, String name, RelyingParty party) {
        UUID account = session.accountId();
        Optional<Challenge> challenge = challenges.take(token, Purpose.REGISTRATION);
        Optional<UUID> added = challenge.flatMap(asked -> QuarkusTransaction.requiringNew()
                .call(() -> proof.add(account, made, name, asked, party).map(id -> {
                    audit.note(AuditEvent.now(account, ADDED, AuditOutcome.DONE, account.toString()));
                    return id;
                })));
        if (added.isEmpty()) {
            audit.note(AuditEvent.now(account, ADDED, AuditOutcome.FAILED, account.toString()));
        }
        return added;
    }

    /** False if the account has no such passkey. */
    public boolean remove(UUID account, UUID passkey) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean removed = passkeys.remove(account, passkey);
            if (removed) {
                audit.note(AuditEvent.now(account, REMOVED, AuditOutcome.DONE, account.toString()));
            }
            return removed;
        });
    }
}
