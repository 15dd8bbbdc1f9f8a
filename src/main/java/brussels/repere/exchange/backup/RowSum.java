package brussels.repere.exchange.backup;

import brussels.repere.text.MessageDigests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What rows of a table come to, in whatever order they stand: how many they are, and the sum of 128 bits of the hash of each. Two tables
 * with the same sum have the same rows. Not thread-safe.
 */
final class RowSum {

    private final MessageDigest digest = MessageDigests.sha256();
    private long rows;
    private long high;
    private long low;

    /** Takes in a row by its values, of which each is told apart from its neighbours; null is not the empty text. */
    void add(Iterable<String> values) {
        for (String value : values) {
            if (value != null) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
            }
            // Bytes that no text in UTF-8 has.
            digest.update(value == null ? (byte) 0xFE : (byte) 0xFF);
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        high += hash.getLong();
        low += hash.getLong();
        rows++;
    }

    long rows() {
        return rows;
    }

    boolean sameAs(RowSum other) {
        return rows == other.rows && high == other.high && low == other.low;
    }
}
