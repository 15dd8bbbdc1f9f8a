package brussels.repere.rest.changes;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * Where somebody stands who walks through the changes. A walk ends where the changes ended as it began, so that each service is
 * told once in it, whatever comes meanwhile. What it is written as means nothing to anybody else.
 *
 * @param epoch of the numbers
 * @param from what was known as the walk began
 * @param after what has been told
 * @param to where the walk ends
 */
record ChangeCursor(UUID epoch, long from, long after, long to) {

    private static final String PREFIX = "c";
    private static final int ENCODED_BYTES = 5 * Long.BYTES;

    /** Of somebody who knows all up to a number. */
    static ChangeCursor at(UUID epoch, long number) {
        return new ChangeCursor(epoch, number, number, number);
    }

    boolean isAtEnd() {
        return after == to;
    }

    static boolean isCursor(String text) {
        return text.startsWith(PREFIX);
    }

    /** @throws IllegalArgumentException for what was never written here */
    static ChangeCursor decode(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(PREFIX.length())));
        if (bytes.remaining() != ENCODED_BYTES) {
            throw new IllegalArgumentException("no cursor");
        }
        UUID epoch = new UUID(bytes.getLong(), bytes.getLong());
        ChangeCursor read = new ChangeCursor(epoch, bytes.getLong(), bytes.getLong(), bytes.getLong());
        if (read.from < 0 || read.after < read.from || read.to < read.after) {
            throw new IllegalArgumentException("no cursor");
        }
        return read;
    }

    String encode() {
        ByteBuffer bytes = ByteBuffer.allocate(ENCODED_BYTES)
                .putLong(epoch.getMostSignificantBits())
                .putLong(epoch.getLeastSignificantBits())
                .putLong(from)
                .putLong(after)
                .putLong(to);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
