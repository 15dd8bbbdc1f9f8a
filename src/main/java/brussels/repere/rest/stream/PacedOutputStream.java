package brussels.repere.rest.stream;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands each piece to the network at once, and notes how long the client takes to read it. For one thread. */
final class PacedOutputStream extends FilterOutputStream {

    private final TransferPace pace;

    PacedOutputStream(OutputStream out, TransferPace pace) {
        super(out);
        this.pace = pace;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        pace.beginTransfer();
        out.write(bytes, offset, length);
        out.flush();
        pace.endTransfer(length);
    }
}
