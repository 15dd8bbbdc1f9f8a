package brussels.repere.exchange.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tries whether a backup is one: restores it into the empty database of this application, writes that database anew, and compares the
 * two files.
 */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class BackupTrial {

    private final BackupRestorer restorer;
    private final BackupWriter writer;
    private final ObjectMapper json;

    BackupTrial(BackupRestorer restorer, BackupWriter writer, ObjectMapper json) {
        this.restorer = restorer;
        this.writer = writer;
        this.json = json;
    }

    /**
     * What came of it.
     *
     * @param restored what was restored
     * @param compared whether the rows were compared: a file of an earlier version is brought up to date, so its rows are others
     * @param differences a line for each table that is not the same
     */
    public record TrialResult(BackupRestorer.RestoreResult restored, boolean compared, List<String> differences) {}

    /**
     * @param scratch a folder that nobody else reads, for the second file
     * @throws BackupFailure if the file cannot be restored
     */
    public TrialResult run(Path file, Path scratch, Consumer<String> progress) throws IOException {
        BackupRestorer.RestoreResult restored = restorer.restore(file, false, progress);
        Path second = scratch.resolve("again.zip");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(second))) {
            writer.write(out, table -> {});
        }
        try (BackupFile original = BackupFile.open(file, json);
                BackupFile again = BackupFile.open(second, json)) {
            boolean comparable =
                    original.manifest().schema().equals(again.manifest().schema());
            return new TrialResult(
                    restored,
                    comparable,
                    comparable ? new BackupComparison(original, again).listDifferences() : List.of());
        }
    }
}
