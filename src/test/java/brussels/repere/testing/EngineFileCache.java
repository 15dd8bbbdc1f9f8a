package brussels.repere.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What engines make once in a data folder to start faster the next time: the unpacked PostgreSQL, and the class archive of the
 * search node. Tests have a new data folder each, so it is handed on from folder to folder. A node uses no archive that other
 * jars or another JVM wrote, and PostgreSQL none of another version. Safe for use by several threads.
 */
public final class EngineFileCache {

    private static final Path CACHE_FOLDER = Path.of("target", "engine-files").toAbsolutePath();
    private static final String BINARIES_FOLDER = "postgresql-binaries";
    private static final String SEARCH_FOLDER = "opensearch";

    private EngineFileCache() {}

    /** Into a folder on which nothing runs; it is made where it is missing, and no start on it is a first one. */
    public static synchronized Path copyInto(Path data) {
        copyArchives(CACHE_FOLDER.resolve(SEARCH_FOLDER), data.resolve(SEARCH_FOLDER));
        linkTree(CACHE_FOLDER.resolve(BINARIES_FOLDER), data.resolve(BINARIES_FOLDER));
        return data;
    }

    /** Out of a folder whose engines have started or ended. */
    static synchronized void copyFrom(Path data) {
        copyArchives(data.resolve(SEARCH_FOLDER), CACHE_FOLDER.resolve(SEARCH_FOLDER));
        linkTree(data.resolve(BINARIES_FOLDER), CACHE_FOLDER.resolve(BINARIES_FOLDER));
    }

    private static void copyArchives(Path from, Path to) {
        try {
            for (Path archive : listArchives(from)) {
                Path copy = Files.createDirectories(to).resolve(archive.getFileName());
                if (!Files.exists(copy)) {
                    Path draft = Files.createTempFile(to, "archive", ".draft");
                    Files.copy(archive, draft, StandardCopyOption.REPLACE_EXISTING);
                    Files.move(draft, copy, StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> listArchives(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    /** As a whole, or not at all. */
    private static void linkTree(Path from, Path to) {
        if (!Files.isDirectory(from) || Files.exists(to)) {
            return;
        }
        try (Stream<Path> files = Files.walk(from)) {
            Files.createDirectories(to.getParent());
            Path draft = Files.createTempDirectory(to.getParent(), "binaries");
            for (Path file : files.skip(1).toList()) {
                link(file, draft.resolve(from.relativize(file)));
            }
            Files.move(draft, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path file, Path to) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.createLink(to, file);
                return;
            } catch (UnsupportedOperationException | FileSystemException otherFileSystem) {
                // It is copied instead.
            }
        }
        Files.copy(file, to, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
    }
}
