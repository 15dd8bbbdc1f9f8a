package brussels.repere.rest.accounts.passkey;

import java.util.Base64;
import java.util.Optional;

/** Bytes as browsers write them for passkeys: Base64 for addresses, without the signs that fill it up. */
final class Base64Text {

    /** What {@link #decode} reads. */
    static final String PATTERN = "[A-Za-z0-9_-]*";

    private Base64Text() {}

    static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Returns empty where the last signs hold no whole byte. */
    static Optional<byte[]> decode(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException incomplete) {
            return Optional.empty();
        }
    }
}
