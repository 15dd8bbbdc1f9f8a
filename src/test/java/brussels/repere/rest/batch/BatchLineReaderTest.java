package brussels.repere.rest.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Lines of a stream, however long and in whatever encoding. */
class BatchLineReaderTest {

    private static BatchLineReader of(String text) {
        return new BatchLineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ends_of_lines_marks_and_blanks_do_not_count() throws IOException {
        BatchLineReader lines = of("\uFEFFa\r\n\nb");
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(1, "a", null));
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(2, "", null));
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(3, "b", null));
        assertThat(lines.next()).isNull();
    }

    @Test
    void a_long_line_is_skipped_and_the_next_is_read() throws IOException {
        BatchLineReader lines = of("x".repeat(10_001) + "\nb\n");
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(1, null, "line.too-long"));
        assertThat(lines.next()).isEqualTo(new BatchLineReader.Line(2, "b", null));
    }

    @Test
    void beyond_the_limit_one_line_says_so_and_nothing_follows() throws IOException {
        BatchLineReader lines = new BatchLineReader(new InputStream() {
            private long count;

            @Override
            public int read() {
                return count++ % 5_000 == 0 ? '\n' : 'x';
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[from + i] = (byte) read();
                }
                return length;
            }
        });
        BatchLineReader.Line last = null;
        long read = 0;
        for (BatchLineReader.Line line = lines.next(); line != null; line = lines.next()) {
            last = line;
            read++;
        }
        assertThat(last.faultKey()).isEqualTo("line.too-much");
        assertThat(read).isBetween(26_000L, 27_000L);
    }
}
