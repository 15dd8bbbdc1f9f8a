package brussels.repere.rest.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Lines of a stream, UTF-8, each on its own: one that is too long or in another encoding spoils no other. For one thread.
 */
final class BatchLineReader {

    /** No address fills this; the rest of a longer line is skipped, not held. */
    private static final int MAX_LINE_BYTES = 10_000;

    /** What goes beyond is told in a last line. Below the limit of the server, which only breaks off. */
    private static final long MAX_TOTAL_BYTES = 128L << 20;

    /** Who sends a byte now and then keeps others waiting. */
    private static final long READ_TIMEOUT_NANOS = TimeUnit.MINUTES.toNanos(15);

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final long startNanos = System.nanoTime();
    private int number;
    private long bytesRead;
    private boolean ended;

    /**
     * A line.
     *
     * @param number from 1
     * @param text without its end; null if it cannot be read
     * @param fault key of the words that say why it cannot be read; else null
     */
    record Line(int number, String text, String faultKey) {}

    BatchLineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line; null after the last. */
    Line next() throws IOException {
        bytes.reset();
        int length = 0;
        int sign = ended ? -1 : in.read();
        if (sign < 0) {
            return null;
        }
        while (sign >= 0 && sign != '\n') {
            if (length < MAX_LINE_BYTES) {
                bytes.write(sign);
            }
            length++;
            sign = bytesRead + length > MAX_TOTAL_BYTES ? -1 : in.read();
        }
        number++;
        bytesRead += length + 1;
        boolean late = System.nanoTime() - startNanos > READ_TIMEOUT_NANOS;
        if (bytesRead > MAX_TOTAL_BYTES || late) {
            ended = true;
            return new Line(number, null, late ? "line.too-late" : "line.too-much");
        }
        return length > MAX_LINE_BYTES ? new Line(number, null, "line.too-long") : decode();
    }

    private Line decode() {
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
            if (number == 1 && text.startsWith(BYTE_ORDER_MARK)) {
                text = text.substring(1);
            }
            return new Line(number, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, null);
        } catch (CharacterCodingException e) {
            return new Line(number, null, "line.encoding");
        }
    }
}
