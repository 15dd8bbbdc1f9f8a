package brussels.repere.rest.widget.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Writes files as an archive that is the same whenever it is made: without times. */
final class PackageArchive {

    private PackageArchive() {}

    static byte[] tgz(List<PackageFile> files) {
        return write(bytes -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes))) {
                for (PackageFile file : files) {
                    TarArchiveEntry entry = new TarArchiveEntry(file.path());
                    entry.setModTime(0);
                    entry.setSize(file.content().length);
                    put(tar, entry, file);
                }
            }
        });
    }

    static byte[] zip(List<PackageFile> files) {
        return write(bytes -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
                for (PackageFile file : files) {
                    ZipArchiveEntry entry = new ZipArchiveEntry(file.path());
                    entry.setTime(0);
                    put(zip, entry, file);
                }
            }
        });
    }

    private static <E extends ArchiveEntry> void put(ArchiveOutputStream<E> archive, E entry, PackageFile file)
            throws IOException {
        archive.putArchiveEntry(entry);
        archive.write(file.content());
        archive.closeArchiveEntry();
    }

    @FunctionalInterface
    private interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    private static byte[] write(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
