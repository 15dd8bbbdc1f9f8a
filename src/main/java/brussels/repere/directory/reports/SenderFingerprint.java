package brussels.repere.directory.reports;

import brussels.repere.directory.ReportCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A few bits by which a sender is recognised who reports the same twice. They are keyed with a secret salt, and each
 * service and code has other ones, so they do not show that two reports on different services have one sender. There
 * are so few that even somebody who knows the salt finds tens of thousands of addresses for them, while two senders of
 * the same report are taken for one in only one of 65,536 cases. A pure function.
 */
final class SenderFingerprint {

    private static final String ALGORITHM = "HmacSHA256";

    private SenderFingerprint() {}

    /**
     * @param sender what identifies the sender; not stored
     * @return from 0 to 65,535
     */
    static int compute(byte[] salt, String sender, UUID service, ReportCode code) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            String text = String.join("\n", sender, service.toString(), code.name());
            return Short.toUnsignedInt(ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .getShort());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
