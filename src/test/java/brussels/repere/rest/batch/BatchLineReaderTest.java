package brussels.repere.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines of a stream, however long and in whatever encoding. */
class BatchLineReaderTest {

    private static BatchLineReader of(String text) {
        return new BatchLineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @DisplayName("Line ends, byte order marks and blank lines do not count")
    @Test
    void lineEnds() throws IOException {
        BatchLineReader lines = of("\uFEFFa\r\n\nb");
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(1, "a", null));
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(2, "", null));
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(3, "b", null));
        assertThat(lines.next()).isNull();
    }

    @DisplayName("A long line is skipped and the next is read")
    @Test
    void longLine() throws IOException {
        BatchLineReader lines = of("x".repeat(10_001) + "\nb\n");
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(1, null, "line.too-long"));
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(2, "b", null));
    }

    @DisplayName("Beyond the limit one line says so and nothing follows")
    @Test
    void totalLimit() throws IOException {
        byte[] line = ("\n" + "x".repeat(4_999)).getBytes(StandardCharsets.UTF_8);
        BatchLineReader lines = new BatchLineReader(new InputStream() {
            private int position;

            @Override
            public int read() {
                byte next = line[position];
                position = (position + 1) % line.length;
                return next;
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                int count = Math.min(length, line.length - position);
                System.arraycopy(line, position, bytes, from, count);
                position = (position + count) % line.length;
                return count;
            }
        });
        BatchLineReader.Line last = null;
        long read = 0;
        for (BatchLineReader.Line next = lines.next(); next != null; next = lines.next()) {
            last = next;
            read++;
        }
        assertThat(last.faultKey()).isEqualTo("line.too-much");
        assertThat(read).isBetween(26_000L, 27_000L);
    }
}
