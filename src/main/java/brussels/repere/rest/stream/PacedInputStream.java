package brussels.repere.rest.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Notes how long the client takes to send. For one thread. */
final class PacedInputStream extends FilterInputStream {

    private final TransferPace pace;

    PacedInputStream(InputStream in, TransferPace pace) {
        super(in);
        this.pace = pace;
    }

    @Override
    public int read() throws IOException {
        pace.beginTransfer();
        int value = in.read();
        pace.endTransfer(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        pace.beginTransfer();
        int count = in.read(bytes, offset, length);
        pace.endTransfer(Math.max(count, 0));
        return count;
    }
}
