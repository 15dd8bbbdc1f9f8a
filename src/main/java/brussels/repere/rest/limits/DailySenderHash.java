package brussels.repere.rest.limits;

import brussels.repere.accounts.secret.SharedDayKey;
import brussels.repere.generation.BrusselsClock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Distinguishes the senders of a day without storing them: a hash with a secret random salt that is replaced every day, so senders of the
 * day before cannot be recognised. Instances that share a key have the same salt ({@link SharedDayKey}); else it is kept in memory only.
 * Safe for use by several threads.
 */
@Singleton
public class DailySenderHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_BYTES = 32;

    private final BrusselsClock clock;
    private final SharedDayKey shared;
    private final SecureRandom random = new SecureRandom();
    private Salt salt;

    DailySenderHash(BrusselsClock clock, SharedDayKey shared) {
        this.clock = clock;
        this.shared = shared;
    }

    private record Salt(LocalDate day, byte[] bytes) {}

    public String of(String... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            LocalDate today = clock.today();
            mac.init(new SecretKeySpec(shared.find(today).orElseGet(() -> ownSalt(today)), ALGORITHM));
            byte[] hash = mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized byte[] ownSalt(LocalDate day) {
        if (salt == null || !salt.day().equals(day)) {
            byte[] bytes = new byte[SALT_BYTES];
            random.nextBytes(bytes);
            salt = new Salt(day, bytes);
        }
        return salt.bytes();
    }
}
