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
 * Reads the lines of a UTF-8 stream, each on its own: a line that is too long or in another encoding does not affect
 * the others. For one thread.
 */
final class BatchLineReader {

    /** No address is longer than this; the rest of a longer line is skipped and not kept in memory. */
    private static final int MAX_LINE_BYTES = 10_000;

    /** A last line reports what exceeds this. It is lower than the limit of the server, which would only break off. */
    private static final long MAX_TOTAL_BYTES = 128L << 20;

    /** A caller that sends a byte now and then would block others. */
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
     * @param text without the line end; null if the line cannot be read
     * @param faultKey the message key that says why the line cannot be read; otherwise null
     */
    record Line(int number, String text, String faultKey) {}

    BatchLineReader(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Returns the next line, or null after the last one. */
    Line next() throws IOException {
        bytes.reset();
        int length = 0;
        int character = ended ? -1 : in.read();
        if (character < 0) {
            return null;
        }
        while (character >= 0 && character != '\n') {
            if (length < MAX_LINE_BYTES) {
                bytes.write(character);
            }
            length++;
            character = bytesRead + length > MAX_TOTAL_BYTES ? -1 : in.read();
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
