package brussels.repere.rest.widget;

import brussels.repere.text.MessageDigests;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The widget as one file. Its fingerprint is part of its address, so the content of an address never changes.
 * Immutable, safe for use by several threads.
 *
 * @param fingerprint of the content: sixteen hexadecimal digits
 * @param integrity the value of the attribute of that name: SHA-384, as browsers check it
 */
public record WidgetScript(String fingerprint, String integrity, String content) {

    private static final int FINGERPRINT_LENGTH = 16;

    static WidgetScript of(String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String fingerprint =
                HexFormat.of().formatHex(MessageDigests.sha256().digest(bytes)).substring(0, FINGERPRINT_LENGTH);
        return new WidgetScript(
                fingerprint,
                "sha384-"
                        + Base64.getEncoder()
                                .encodeToString(MessageDigests.sha384().digest(bytes)),
                content);
    }

    /** Its permanent path on this server. */
    public String path() {
        return "/widget/v1/repere-search-" + fingerprint + ".js";
    }
}
