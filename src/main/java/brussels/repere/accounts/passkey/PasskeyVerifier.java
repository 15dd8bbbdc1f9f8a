package brussels.repere.accounts.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Verifies what devices answer, with WebAuthn4J: challenge, origin, relying party, signature and count, and that whoever holds the device
 * has unlocked it. Who made the device is not asked. Safe for use by several threads.
 */
final class PasskeyVerifier {

    private static final Logger LOG = Logger.getLogger(PasskeyVerifier.class);

    /** Those that browsers and devices have, by their numbers in the protocol. */
    private static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

    private static final ObjectConverter CONVERTER = new ObjectConverter();
    private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(CONVERTER);
    private static final AttestedCredentialDataConverter CREDENTIALS = new AttestedCredentialDataConverter(CONVERTER);

    private PasskeyVerifier() {}

    static List<Long> algorithms() {
        return ALGORITHMS.stream().map(COSEAlgorithmIdentifier::getValue).toList();
    }

    /** Returns the passkey that was made for a challenge; empty if the answer is not one to it. */
    static Optional<VerifiedPasskey> verifyNew(NewPasskey made, byte[] challenge, RelyingParty party) {
        try {
            RegistrationData data = MANAGER.verify(
                    new RegistrationRequest(made.attestationObject(), made.clientData(), made.transports()),
                    new RegistrationParameters(server(challenge, party), parameters(), true, true));
            AuthenticatorData<?> device = data.getAttestationObject().getAuthenticatorData();
            AttestedCredentialData credential = device.getAttestedCredentialData();
            return Optional.of(new VerifiedPasskey(
                    credential.getCredentialId(),
                    CREDENTIALS.convert(credential),
                    device.getSignCount(),
                    device.isFlagBE(),
                    transports(data)));
        } catch (WebAuthnException | IllegalArgumentException refused) {
            return refuse(refused);
        }
    }

    private static List<String> transports(RegistrationData data) {
        return Stream.ofNullable(data.getTransports())
                .flatMap(Set::stream)
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .toList();
    }

    /** Returns the new count of the device; empty if the answer proves nothing. */
    static Optional<Long> verifyUse(
            PasskeyAssertion assertion, StoredPasskey passkey, byte[] challenge, RelyingParty party) {
        try {
            CredentialRecordImpl known = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    true,
                    passkey.backupEligible(),
                    false,
                    passkey.signCount(),
                    CREDENTIALS.convert(passkey.credential()),
                    null,
                    null,
                    null,
                    null);
            return Optional.of(MANAGER.verify(
                            new AuthenticationRequest(
                                    assertion.credentialId(),
                                    assertion.userHandle(),
                                    assertion.authenticatorData(),
                                    assertion.clientData(),
                                    assertion.signature()),
                            new AuthenticationParameters(
                                    server(challenge, party), known, List.of(assertion.credentialId()), true, true))
                    .getAuthenticatorData()
                    .getSignCount());
        } catch (WebAuthnException | IllegalArgumentException refused) {
            return refuse(refused);
        }
    }

    /** Only the kind is logged: the message may repeat what was sent. */
    private static <T> Optional<T> refuse(RuntimeException refused) {
        LOG.debugf("Passkey refused: %s", refused.getClass().getSimpleName());
        return Optional.empty();
    }

    private static ServerProperty server(byte[] challenge, RelyingParty party) {
        return ServerProperty.builder()
                .origin(new Origin(party.origin()))
                .rpId(party.id())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private static List<PublicKeyCredentialParameters> parameters() {
        return ALGORITHMS.stream()
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList();
    }
}
