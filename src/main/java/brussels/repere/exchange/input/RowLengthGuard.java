package brussels.repere.exchange.input;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Breaks off the reading of a row that goes on and on, before it fills the memory. */
final class RowLengthGuard extends FilterReader {

    /** Characters; what was read ahead of a row counts too. */
    static final int MAX_ROW_CHARACTERS = 1 << 20;

    private long read;

    RowLengthGuard(Reader in) {
        super(in);
    }

    static final class RowTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        int count = super.read(into, from, most);
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
