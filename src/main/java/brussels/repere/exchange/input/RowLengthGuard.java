package brussels.repere.exchange.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading a row that does not end before it fills the memory. */
final class RowLengthGuard extends FilterReader {

    /** Characters that were read ahead of a row count too. */
    static final int MAX_ROW_CHARACTERS = 1 << 20;

    private long read;

    RowLengthGuard(Reader in) {
        super(in);
    }

    static final class RowTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Starts to count anew. */
    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        count(Math.max(0, count));
        return count;
    }

    private void count(int more) throws RowTooLongException {
        read += more;
        if (read > MAX_ROW_CHARACTERS) {
            throw new RowTooLongException();
        }
    }
}
