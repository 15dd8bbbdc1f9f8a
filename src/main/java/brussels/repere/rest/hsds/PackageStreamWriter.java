package brussels.repere.rest.hsds;

import brussels.repere.exchange.files.TemporaryFile;
import brussels.repere.exchange.hsds.tabular.HsdsExport;
import brussels.repere.rest.stream.StreamWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.OptionalLong;

/**
 * Sends a data package that is complete in a temporary file before the first byte goes out, so that the database is not
 * kept busy for as long as a client reads. For one thread.
 */
final class PackageStreamWriter implements StreamWriter {

    private final TemporaryFile file;

    private PackageStreamWriter(TemporaryFile file) {
        this.file = file;
    }

    /** @throws UncheckedIOException if the package does not fit on the disk; nothing is left of it then */
    static PackageStreamWriter open(HsdsExport export) {
        try {
            TemporaryFile file = TemporaryFile.create();
            try {
                export.write(file.openForWriting());
                return new PackageStreamWriter(file);
            } catch (IOException | RuntimeException failure) {
                file.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public OptionalLong findLength() {
        return OptionalLong.of(file.length());
    }

    @Override
    public void write(OutputStream out) throws IOException {
        file.copyTo(out);
    }

    @Override
    public void close() {
        file.close();
    }
}
