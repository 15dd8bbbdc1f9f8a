package brussels.repere.accounts.secret;

import brussels.repere.text.MessageDigests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 256 bits that seals texts with AES-GCM: without it nobody reads them, and nobody changes them unseen. A sealed text says by which
 * key, and opens only in the context in which it was sealed. Immutable.
 */
final class SealingKey {

    static final int BYTES = 32;

    private static final String FORM = "v1.";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final int NAME_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final String prefix;

    private SealingKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
        byte[] hash = MessageDigests.sha256().digest(bytes);
        this.prefix = FORM + HexFormat.of().formatHex(hash, 0, NAME_BYTES) + ".";
    }

    /** @throws IllegalArgumentException if it is no key; the message does not repeat it */
    static SealingKey read(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException noBase64) {
            throw new IllegalArgumentException("not Base64");
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("not " + BYTES + " bytes in Base64");
        }
        return new SealingKey(bytes);
    }

    static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether a stored text was sealed, by whatever key. */
    static boolean isSealed(String stored) {
        return stored.startsWith(FORM);
    }

    boolean hasSealed(String stored) {
        return stored.startsWith(prefix);
    }

    /** @param context such as whose secret it is */
    String seal(String text, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns empty if it was sealed by another key or in another context, or was changed since. */
    Optional<String> open(String stored, String context) {
        if (!hasSealed(stored)) {
            return Optional.empty();
        }
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(stored.substring(prefix.length())));
            byte[] nonce = new byte[NONCE_BYTES];
            whole.get(nonce);
            byte[] sealed = new byte[whole.remaining()];
            whole.get(sealed);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(sealed), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | RuntimeException changed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
