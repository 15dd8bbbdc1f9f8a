package brussels.repere.text;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Creates digests with algorithms that every Java platform supports, without a checked exception. */
public final class MessageDigests {

    private MessageDigests() {}

    public static MessageDigest sha256() {
        return create("SHA-256");
    }

    public static MessageDigest sha384() {
        return create("SHA-384");
    }

    private static MessageDigest create(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
