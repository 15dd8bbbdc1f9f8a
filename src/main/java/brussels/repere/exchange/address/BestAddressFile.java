package brussels.repere.exchange.address;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The file of addresses of BeST-Address (BOSA), as it is or inside its zip archive. It is read as a stream, of which this knows
 * how much has been read. For one thread.
 */
final class BestAddressFile implements AutoCloseable {

    /** Four times the size of the file of the Region. A larger file is something else, or a zip bomb. */
    private static final long MAX_BYTES = 1L << 30;

    private final InputFile file;
    private final ZipFile zip;
    private final ZipEntry entry;
    private final long size;
    private long read;

    private BestAddressFile(InputFile file, ZipFile zip, ZipEntry entry, long size) {
        this.file = file;
        this.zip = zip;
        this.entry = entry;
        this.size = size;
    }

    /** @throws ImportFailure if the file or its archive cannot be read, or is too large */
    static BestAddressFile open(Path path) {
        InputFile file = InputFile.of(path, MAX_BYTES);
        try {
            if (!file.extension().equals("zip")) {
                return new BestAddressFile(file, null, null, Files.size(path));
            }
            ZipFile zip = new ZipFile(path.toFile());
            List<? extends ZipEntry> tables = Collections.list(zip.entries()).stream()
                    .filter(entry -> entry.getName().endsWith(".csv"))
                    .toList();
            if (tables.size() != 1) {
                zip.close();
                throw new ImportFailure(ImportFinding.error(file.name(), 0, "zip.tables", tables.size()));
            }
            ZipEntry table = tables.get(0);
            if (table.getSize() > MAX_BYTES) {
                zip.close();
                throw new ImportFailure(ImportFinding.error(file.name(), 0, "file.too-large", MAX_BYTES >> 20));
            }
            return new BestAddressFile(file, zip, table, table.getSize());
        } catch (ZipException e) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "zip.malformed"));
        } catch (IOException e) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "file.unreadable"));
        }
    }

    String name() {
        return file.name();
    }

    InputStream content() {
        read = 0;
        try {
            return new CountingStream(zip == null ? file.open() : zip.getInputStream(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how much of the file has been read, in percent. */
    int percentRead() {
        return size <= 0 ? 0 : (int) Math.min(100, read * 100 / size);
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts the bytes, and checks the checksum of an archive entry, which the reader of archives does not. */
    private final class CountingStream extends FilterInputStream {

        private final CRC32 sum = new CRC32();

        CountingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            if (count > 0) {
                read += count;
                sum.update(bytes, from, count);
            } else if (count < 0 && entry != null && entry.getCrc() != sum.getValue()) {
                throw new ZipException("another sum than its archive says");
            }
            if (read > MAX_BYTES) {
                throw new IOException("larger than its archive says");
            }
            return count;
        }
    }
}
