package brussels.repere.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a search node wrote to start faster the next time lies in its data folder, and tests have a new one each. So it is
 * handed on from folder to folder; a node uses none that other jars or another JVM wrote.
 */
public final class ClassArchiveCache {

    private static final Path CACHE_FOLDER = Path.of("target", "class-archives").toAbsolutePath();

    private ClassArchiveCache() {}

    /** Into a folder on which nothing runs; it is made where it is missing, and no start on it is a first one. */
    public static Path copyInto(Path data) {
        copy(CACHE_FOLDER, data.resolve("opensearch"));
        return data;
    }

    /** Out of a folder on which nothing runs any more. */
    static void copyFrom(Path data) {
        copy(data.resolve("opensearch"), CACHE_FOLDER);
    }

    private static void copy(Path from, Path to) {
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
}
