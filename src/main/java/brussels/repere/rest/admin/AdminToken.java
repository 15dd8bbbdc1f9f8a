package brussels.repere.rest.admin;

import brussels.repere.text.MessageDigests;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/** The token that identifies operators. There is none unless it is configured. Safe for use by several threads. */
@Singleton
public class AdminToken {

    /** The setting that holds the token. */
    private static final String SETTING = "repere.admin.token";

    /** Shorter tokens could be guessed by trying; 24 random characters cannot, even hexadecimal ones. */
    private static final int MIN_LENGTH = 24;

    /** The characters that a header can carry. RFC 6750 allows fewer, but proxies accept these. */
    private static final Pattern VALID_TOKEN = Pattern.compile("[\\x21-\\x7e]{" + MIN_LENGTH + ",}");

    /**
     * Kept as a hash: hashes have equal lengths, so the time of a comparison does not reveal the length of the token.
     */
    private final Optional<byte[]> hash;

    AdminToken(Config config) {
        this.hash = find(config).map(AdminToken::hash);
    }

    /**
     * Creates this bean when the service starts, so that an invalid token prevents the start instead of failing the
     * first request.
     */
    void validateAtStart(@Observes StartupEvent start) {}

    /**
     * Returns the configured token, if there is one.
     *
     * @throws IllegalArgumentException if the token is too short or cannot be sent in a header; the message names the
     *     setting, not the token
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

    /** Compares in constant time, whatever is given. */
    boolean matches(String candidate) {
        return hash.isPresent() && MessageDigest.isEqual(hash.get(), hash(candidate));
    }

    private static byte[] hash(String token) {
        return MessageDigests.sha256().digest(token.getBytes(StandardCharsets.UTF_8));
    }
}
