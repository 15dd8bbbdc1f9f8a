package brussels.repere.rest.accounts;

import brussels.repere.accounts.secret.SecretToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The token against forged requests: our pages get it from {@code GET /session} and send it with each change. It is computed from the
 * token of the session, so each session has another one, and none is stored.
 */
public final class CsrfToken {

    public static final String HEADER = "X-CSRF-Token";

    private static final String PURPOSE = "csrf";

    private CsrfToken() {}

    public static String of(String sessionToken) {
        return SecretToken.derive(sessionToken, PURPOSE);
    }

    /** Compares in constant time. */
    static boolean matches(String candidate, String sessionToken) {
        return candidate != null && MessageDigest.isEqual(bytes(candidate), bytes(of(sessionToken)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
