package brussels.repere.exchange.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What rows of a table come to, in whatever order they stand: how many they are, and the sum of 128 bits of the hash of each. Two tables
 * with the same sum have the same rows. Not thread-safe.
 */
final class RowSum {

    private final MessageDigest digest;
    private long rows;
    private long high;
    private long low;

    RowSum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes in a row by its values, of which each is told apart from its neighbours; null is not the empty text. */
    void add(Iterable<String> values) {
        for (String value : values) {
            if (value != null) {
                digest.update(value.getBytes(StandardCharsets.UTF_8));
            }
            // Bytes that no text in UTF-8 has.
            digest.update(value == null ? (byte) 0xFE : (byte) 0xFF);
        }
        byte[] hash = digest.digest();
        high += toLong(hash, 0);
        low += toLong(hash, Long.BYTES);
        rows++;
    }

    private static long toLong(byte[] bytes, int from) {
        long number = 0;
        for (int i = from; i < from + Long.BYTES; i++) {
            number = number << Byte.SIZE | bytes[i] & 0xFF;
        }
        return number;
    }

    long rows() {
        return rows;
    }

    boolean sameAs(RowSum other) {
        return rows == other.rows && high == other.high && low == other.low;
    }
}
