package brussels.repere.directory.confirmations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tokens of links: the id of a request, and its HMAC-SHA256 under a secret. One that differs from what was written in a single character is none.
 * Immutable.
 */
record LinkTokens(String secret) {

    private static final String ALGORITHM = "HmacSHA256";
    /** So that the secret signs nothing else by which somebody could get at a link. */
    private static final String PURPOSE = "confirmation link\n";

    private static final int ID_BYTES = 16;
    private static final int MAC_BYTES = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    /** Of the id, whose last character has bits to spare, and of its HMAC. */
    private static final int ID_LENGTH = 22;

    private static final int LENGTH = ID_LENGTH + 43;

    String write(UUID id) {
        byte[] bytes = bytes(id);
        return ENCODER.encodeToString(bytes) + ENCODER.encodeToString(sign(bytes));
    }

    /** Compares in constant time. */
    Optional<UUID> read(String token) {
        if (token == null || token.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] id = Base64.getUrlDecoder().decode(token.substring(0, ID_LENGTH));
            byte[] mac = Base64.getUrlDecoder().decode(token.substring(ID_LENGTH));
            boolean signed = id.length == ID_BYTES && mac.length == MAC_BYTES && MessageDigest.isEqual(mac, sign(id));
            // Spare bits make several texts of the same bytes; only one of them was written.
            return signed && write(uuid(id)).equals(token) ? Optional.of(uuid(id)) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private byte[] sign(byte[] id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update(PURPOSE.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
