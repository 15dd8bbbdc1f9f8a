package brussels.repere.main.command.maintenance;

import brussels.repere.engines.StartFailure;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for a trial, within the data folder: that has the room, and lets nobody else look in. One that a killed trial left behind is
 * deleted by the next one, a day later.
 */
record ScratchFolder(Path path) {

    private static final String PREFIX = "backup-trial-";
    private static final Duration ABANDONED_AFTER = Duration.ofDays(1);

    static ScratchFolder create(Path dataFolder) {
        try {
            Files.createDirectories(dataFolder);
            deleteAbandoned(dataFolder);
            return new ScratchFolder(
                    Files.createTempDirectory(dataFolder, PREFIX).toAbsolutePath());
        } catch (IOException e) {
            throw new StartFailure(
                    "The folder " + dataFolder.toAbsolutePath().normalize()
                            + " cannot be written, in which the backup is to be tried.",
                    "Give this user the right to write there, or name another with --data FOLDER.",
                    e);
        }
    }

    private static void deleteAbandoned(Path dataFolder) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(dataFolder, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isBefore(Instant.now().minus(ABANDONED_AFTER))) {
                    new ScratchFolder(folder).delete();
                }
            }
        }
    }

    /** Deletes the folder with all that is in it; what cannot be deleted now is by a later trial. */
    void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> backwards = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : backwards) {
                Files.deleteIfExists(file);
            }
        } catch (IOException leftBehind) {
            // Told by the folder itself.
        }
    }
}
