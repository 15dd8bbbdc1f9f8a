package brussels.repere.main.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * What the build packed, by its path within the one folder that the archive has, in the order of the archive.
 *
 * @param folder the name of that folder
 * @param files each with its mode, and what texts say; other files have no text
 */
record ArchiveContents(String folder, Map<String, PackedFile> files) {

    /** One file of the archive. */
    record PackedFile(int mode, long owner, String text) {}

    static ArchiveContents read() throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(Path.of("target"), "repere-*.tar.gz")) {
            return read(archives.iterator().next());
        }
    }

    private static ArchiveContents read(Path archive) throws IOException {
        Map<String, PackedFile> files = new LinkedHashMap<>();
        String folder = null;
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String[] path = entry.getName().split("/", 2);
                if (folder != null && !folder.equals(path[0])) {
                    throw new IOException(entry.getName() + " lies outside of " + folder);
                }
                folder = path[0];
                if (entry.isFile()) {
                    boolean text = !path[1].matches(".*\\.(jar|dat)");
                    files.put(
                            path[1],
                            new PackedFile(
                                    entry.getMode() & 0777,
                                    entry.getLongUserId(),
                                    text ? new String(tar.readAllBytes(), StandardCharsets.UTF_8) : ""));
                }
            }
        }
        return new ArchiveContents(folder, files);
    }

    String text(String path) {
        PackedFile file = files.get(path);
        if (file == null) {
            throw new AssertionError("The archive has no " + path);
        }
        return file.text();
    }
}
