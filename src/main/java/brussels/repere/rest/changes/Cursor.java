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
record Cursor(UUID epoch, long from, long after, long to) {

    private static final String MARK = "c";
    private static final int BYTES = 5 * Long.BYTES;

    /** Of somebody who knows all up to a number. */
    static Cursor at(UUID epoch, long number) {
        return new Cursor(epoch, number, number, number);
    }

    boolean isAtTheEnd() {
        return after == to;
    }

    static boolean isOne(String text) {
        return text.startsWith(MARK);
    }

    /** @throws IllegalArgumentException for what was never written here */
    static Cursor read(String text) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(MARK.length())));
        if (bytes.remaining() != BYTES) {
            throw new IllegalArgumentException("no cursor");
        }
        UUID epoch = new UUID(bytes.getLong(), bytes.getLong());
        Cursor read = new Cursor(epoch, bytes.getLong(), bytes.getLong(), bytes.getLong());
        if (read.from < 0 || read.after < read.from || read.to < read.after) {
            throw new IllegalArgumentException("no cursor");
        }
        return read;
    }

    String write() {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES)
                .putLong(epoch.getMostSignificantBits())
                .putLong(epoch.getLeastSignificantBits())
                .putLong(from)
                .putLong(after)
                .putLong(to);
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
