package brussels.repere.rest.changes;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * The position of a client that pages through the changes. A walk ends where the log ended when the walk began, so each
 * service is reported once per walk, whatever changes meanwhile. The encoded form is opaque to clients.
 *
 * @param epoch the epoch of the log that the numbers belong to
 * @param from what the client knew when the walk began
 * @param after the last number that was reported
 * @param to where the walk ends
 */
record ChangeCursor(UUID epoch, long from, long after, long to) {

    private static final String PREFIX = "c";
    private static final int ENCODED_BYTES = 5 * Long.BYTES;

    /** The cursor of a client that knows all changes up to a number. */
    static ChangeCursor at(UUID epoch, long number) {
        return new ChangeCursor(epoch, number, number, number);
    }

    boolean isAtEnd() {
        return after == to;
    }

    static boolean isCursor(String text) {
        return text.startsWith(PREFIX);
    }

    /** @throws IllegalArgumentException for a text that this class did not write */
    static ChangeCursor decode(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(PREFIX.length())));
        if (bytes.remaining() != ENCODED_BYTES) {
            throw new IllegalArgumentException("no cursor");
        }
        UUID epoch = new UUID(bytes.getLong(), bytes.getLong());
        ChangeCursor cursor = new ChangeCursor(epoch, bytes.getLong(), bytes.getLong(), bytes.getLong());
        if (cursor.from < 0 || cursor.after < cursor.from || cursor.to < cursor.after) {
            throw new IllegalArgumentException("no cursor");
        }
        return cursor;
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
