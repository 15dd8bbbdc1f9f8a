package brussels.repere.exchange.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written and then read, and has no name from the moment it is open: nothing is left of it when it is
 * closed or the process ends, however that happens. (Where the system cannot open a file without a name, it is deleted
 * when it is closed.) For one thread.
 */
public final class TemporaryFile implements AutoCloseable {

    private final FileChannel channel;

    private TemporaryFile(FileChannel channel) {
        this.channel = channel;
    }

    public static TemporaryFile create() throws IOException {
        Path path = Files.createTempFile("repere-", ".tmp");
        return new TemporaryFile(FileChannel.open(
                path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    /** The end of the file. It is not buffered, and closing it closes the file. */
    public OutputStream openForWriting() {
        return Channels.newOutputStream(channel);
    }

    /** The bytes that were written. */
    public long length() {
        try {
            return channel.size();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Copies all that was written. */
    public void copyTo(OutputStream out) throws IOException {
        channel.position(0);
        Channels.newInputStream(channel).transferTo(out);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
