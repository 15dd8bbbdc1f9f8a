package brussels.repere.directory;

import brussels.repere.text.MessageDigests;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Hashes texts to tell whether something is still what it was: SHA-256, in hexadecimal. */
final class ContentHash {

    private ContentHash() {}

    static String of(String text) {
        return HexFormat.of().formatHex(MessageDigests.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
