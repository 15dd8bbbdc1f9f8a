package brussels.repere.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The class-data archive of the search node, which halves its start time. The first node writes the archive when it
 * stops; later nodes use it. A JVM silently ignores an archive that was made from other jars or by another JVM, so the
 * file name identifies both.
 */
final class ClassArchive {

    private final Path archive;

    private ClassArchive(Path archive) {
        this.archive = archive;
    }

    static ClassArchive in(Path home, Path lib) {
        try (Stream<Path> jars = Files.list(lib)) {
            List<String> fingerprint =
                    jars.sorted().map(ClassArchive::nameAndTime).toList();
            String name =
                    "classes-%s-%08x.jsa".formatted(System.getProperty("java.vm.version"), fingerprint.hashCode());
            return new ClassArchive(home.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameAndTime(Path jar) {
        try {
            return jar + " " + Files.getLastModifiedTime(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean exists() {
        return Files.exists(archive);
    }

    /**
     * Uses the archive, or writes one when the node stops. Most of a start is OpenSearch loading 12,000 classes: 8.6 s
     * for the node alone on two cores, 4.3 s with an archive. The second start of a new data folder is some 4 s
     * shorter. Writing takes about 6 s at the first stop of a build, which says so. If the first run is killed, there
     * is no archive, and the next stop writes it.
     */
    String jvmOption() {
        return exists() ? "-XX:SharedArchiveFile=" + archive : "-XX:ArchiveClassesAtExit=" + draft();
    }

    private Path draft() {
        return archive.resolveSibling(archive.getFileName() + ".draft");
    }

    /**
     * Replaces older archives by the draft. To be called after the node has ended by itself, because only then is the
     * draft complete.
     */
    void promoteDraft() {
        if (exists() || !Files.exists(draft())) {
            return;
        }
        try (Stream<Path> files = Files.list(archive.getParent())) {
            for (Path old :
                    files.filter(file -> file.toString().endsWith(".jsa")).toList()) {
                Files.delete(old);
            }
            Files.move(draft(), archive, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
