package brussels.repere.directory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Makes ids that are the same whenever the same thing is imported: UUIDs of version 5 (RFC 9562). */
public final class StableId {

    private static final UUID NAMESPACE = UUID.fromString("6f0c2f1e-52a5-4d0b-9c0e-0d6b5f6a7c11");

    private StableId() {}

    /** @param kind what the id stands for, so that things of two kinds never share one */
    public static UUID of(String kind, String... parts) {
        byte[] hash = sha1(kind + '\n' + String.join("\n", parts));
        hash[6] = (byte) (hash[6] & 0x0f | 0x50);
        hash[8] = (byte) (hash[8] & 0x3f | 0x80);
        ByteBuffer bytes = ByteBuffer.wrap(hash);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
