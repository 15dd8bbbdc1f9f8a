package brussels.repere.testing;

import brussels.repere.accounts.passkey.AccountHandle;
import brussels.repere.text.MessageDigests;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A device with one passkey, which answers whatever it is told to answer: also what no browser would let it answer. */
public final class SoftPasskey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair keys;
    private final byte[] id = new byte[32];

    /** Where the device believes to be. */
    private String origin = "http://localhost:8081";

    private String party = "localhost";
    private long count;
    private boolean verified = true;
    private byte[] handle;

    public SoftPasskey(UUID account) {
        handle = AccountHandle.of(account);
        new SecureRandom().nextBytes(id);
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public SoftPasskey at(String where) {
        origin = where;
        return this;
    }

    public SoftPasskey of(String relyingParty) {
        party = relyingParty;
        return this;
    }

    public SoftPasskey counting(long next) {
        count = next;
        return this;
    }

    public SoftPasskey unlocked(boolean unlocked) {
        verified = unlocked;
        return this;
    }

    /** @param account null to say nothing */
    public SoftPasskey saying(UUID account) {
        handle = account == null ? null : AccountHandle.of(account);
        return this;
    }

    /** What it sends that has just been made. */
    public Map<String, Object> made(String challenge) {
        byte[] data = authenticatorData(WITH_KEY);
        ByteArrayOutputStream cbor = new ByteArrayOutputStream();
        cbor.write(0xA3);
        text(cbor, "fmt");
        text(cbor, "none");
        text(cbor, "attStmt");
        cbor.write(0xA0);
        text(cbor, "authData");
        cbor.write(0x58);
        cbor.write(data.length);
        cbor.writeBytes(data);
        return Map.of(
                "name",
                "Soft",
                "clientData",
                encode(clientData("webauthn.create", challenge)),
                "attestationObject",
                encode(cbor.toByteArray()),
                "transports",
                List.of("internal"));
    }

    /** What it sends that was asked. */
    public Map<String, Object> answer(String challenge) {
        byte[] client = clientData("webauthn.get", challenge);
        byte[] data = authenticatorData(0);
        Map<String, Object> body = new HashMap<>(Map.of(
                "credentialId",
                encode(id),
                "clientData",
                encode(client),
                "authenticatorData",
                encode(data),
                "signature",
                encode(sign(data, MessageDigests.sha256().digest(client)))));
        if (handle != null) {
            body.put("userHandle", encode(handle));
        }
        return body;
    }

    private byte[] sign(byte[] data, byte[] hash) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(hash);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] clientData(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int more) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(MessageDigests.sha256().digest(party.getBytes(StandardCharsets.UTF_8)));
        data.write(PRESENT | (verified ? VERIFIED : 0) | more);
        data.writeBytes(ByteBuffer.allocate(4).putInt((int) count).array());
        if (more == WITH_KEY) {
            data.writeBytes(new byte[16]);
            data.writeBytes(ByteBuffer.allocate(2).putShort((short) id.length).array());
            data.writeBytes(id);
            data.writeBytes(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, COORDINATE});
            ECPublicKey key = (ECPublicKey) keys.getPublic();
            data.writeBytes(coordinate(key.getW().getAffineX().toByteArray()));
            data.writeBytes(new byte[] {0x22, 0x58, COORDINATE});
            data.writeBytes(coordinate(key.getW().getAffineY().toByteArray()));
        }
        return data.toByteArray();
    }

    private static byte[] coordinate(byte[] number) {
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, fixed, COORDINATE - length, length);
        return fixed;
    }

    private static void text(ByteArrayOutputStream cbor, String text) {
        cbor.write(0x60 + text.length());
        cbor.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
