package brussels.repere.accounts.secret;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes of six digits that an app computes of a secret and of the time (RFC 6238), with the parameters that all apps know: SHA-1, a new
 * code every 30 seconds. A code of the step before or after counts too, for clocks that are not quite right. Safe for use by several
 * threads.
 */
public final class OneTimeCodes {

    private static final String ISSUER = "Repère";
    private static final int SECRET_BYTES = 20;
    private static final int DIGITS = 6;
    private static final int TOLERATED_STEPS = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final Base32 BASE32 = Base32.builder().get();
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeCodes() {}

    /** Returns a new secret, in Base32. */
    public static String createSecret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return BASE32.encodeToString(bytes);
    }

    /** Returns what the QR code says that an app reads. */
    public static String uri(String secret, String login) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encode(ISSUER), encode(login), secret, encode(ISSUER));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Returns the code of a time, as an app shows it. */
    public static String code(String secret, Instant time) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(BASE32.decode(secret), GENERATOR.getAlgorithm()), time);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the step of time of which a code is, if it is one of now. Who accepts it keeps the step: no code of it, or of an earlier
     * one, counts again.
     */
    public static OptionalLong findStep(String secret, String code, Instant now) {
        String digits = code.replaceAll("\\s", "");
        if (digits.length() != DIGITS) {
            return OptionalLong.empty();
        }
        long seconds = GENERATOR.getTimeStep().toSeconds();
        long current = now.getEpochSecond() / seconds;
        return LongStream.rangeClosed(current - TOLERATED_STEPS, current + TOLERATED_STEPS)
                .filter(step -> same(code(secret, Instant.ofEpochSecond(step * seconds)), digits))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
