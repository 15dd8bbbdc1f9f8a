package brussels.repere.accounts.secret;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes on paper for whoever has lost the telephone: of 80 random bits, in four groups, without signs that look alike. Each counts once,
 * and only its hash is stored. Safe for use by several threads.
 */
public final class RecoveryCodes {

    public static final int COUNT = 8;

    private static final int BYTES = 10;
    private static final String EACH_GROUP = "(.{4})(?!$)";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base32 BASE32 = Base32.builder().get();

    private RecoveryCodes() {}

    public static List<String> create() {
        return Stream.generate(RecoveryCodes::createOne).limit(COUNT).toList();
    }

    private static String createOne() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return BASE32.encodeToString(bytes).replaceAll(EACH_GROUP, "$1-");
    }

    /** Returns what is stored of a code; blanks, dashes and case do not matter. */
    public static byte[] hash(String code) {
        return SecretToken.hash(code.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT));
    }
}
