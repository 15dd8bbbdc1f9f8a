package brussels.repere.rest.admin;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The word by which operators are known; none unless it is configured. Safe for use by several threads. */
@Singleton
public class AdminToken {

    /** The setting. */
    public static final String SETTING = "repere.admin.token";

    /** Shorter ones are found by trying: 24 signs of chance are beyond that, in hexadecimal too. */
    public static final int MIN_LENGTH = 24;

    /** What a header can carry (RFC 6750 allows less; proxies do not mind). */
    private static final Pattern VALID_TOKEN = Pattern.compile("[\\x21-\\x7e]{" + MIN_LENGTH + ",}");

    /** The length of a token is not to be seen from how long a comparison takes: hashes are of one length. */
    private final Optional<byte[]> hash;

    AdminToken(Config config) {
        this.hash = find(config).map(AdminToken::hash);
    }

    /** Where no token will do, no start either; made before the first request, not with it. */
    void validateAtStart(@Observes StartupEvent start) {}

    /**
     * The token configured, if there is one.
     *
     * @throws IllegalArgumentException if it is too short or cannot be sent; the words tell the setting, not the token
     */
    public static Optional<String> find(Config config) {
        Optional<String> token = config.getOptionalValue(SETTING, String.class);
        if (token.isPresent() && !VALID_TOKEN.matcher(token.get()).matches()) {
            throw new IllegalArgumentException("The token configured (" + SETTING + ") is shorter than " + MIN_LENGTH
                    + " characters, or has a blank or another sign that no header carries.");
        }
        return token;
    }

    boolean isConfigured() {
        return hash.isPresent();
    }

    /** Whether it is this one, found out in the same time whatever is given. */
    boolean matches(String given) {
        return hash.isPresent() && MessageDigest.isEqual(hash.get(), hash(given));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
