package brussels.repere.accounts.secret;

import brussels.repere.text.MessageDigests;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Random tokens of 256 bits, as text for cookies and links. Whoever holds one may enter, so only its hash is stored; it needs no salt,
 * because nobody can try all tokens. Safe for use by several threads.
 */
public final class SecretToken {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretToken() {}

    public static String create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return encode(bytes);
    }

    /** Returns what is stored of a token; any text has one. */
    public static byte[] hash(String token) {
        return MessageDigests.sha256().digest(token.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns another secret that who knows the token can compute, and of which nobody can compute the token. */
    public static String derive(String token, String purpose) {
        return encode(hash(purpose + "\n" + token));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
