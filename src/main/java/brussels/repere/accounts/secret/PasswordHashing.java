package brussels.repere.accounts.secret;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Hashes passwords with Argon2id, with the parameters that OWASP recommends (19 MiB, two passes). A hash holds its parameters, so that
 * they can be raised later. At most {@link #MAX_AT_ONCE} are computed at once, so that nobody fills the memory by signing in. Safe for
 * use by several threads.
 */
public final class PasswordHashing {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int MAX_AT_ONCE = 4;

    private static final Argon2Function FUNCTION =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private static final Semaphore PLACES = new Semaphore(MAX_AT_ONCE);

    private PasswordHashing() {}

    /** What is compared where there is no hash, so that the time of an answer does not tell whether there is one. */
    private static final class Nobody {
        static final String HASH = hash(SecretToken.create());
    }

    public static String hash(String password) {
        PLACES.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(FUNCTION)
                    .getResult();
        } finally {
            PLACES.release();
        }
    }

    /**
     * Takes as long for a login that does not exist as for one that does.
     *
     * @param hash null where there is none, which no password matches
     */
    public static boolean matches(String password, String hash) {
        String compared = hash == null ? Nobody.HASH : hash;
        PLACES.acquireUninterruptibly();
        try {
            boolean same = Password.check(password, compared).with(Argon2Function.getInstanceFromHash(compared));
            return same && hash != null;
        } finally {
            PLACES.release();
        }
    }
}
