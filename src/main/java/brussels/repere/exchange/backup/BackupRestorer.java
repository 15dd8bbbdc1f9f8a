package brussels.repere.exchange.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Restores the database to what it was when a backup was made, all of it or nothing, in one transaction; a running service follows
 * when it ends. A backup of an earlier version is migrated first.
 */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class BackupRestorer {

    private final DataSource database;
    private final Flyway migrations;
    private final ObjectMapper json;

    BackupRestorer(DataSource database, Flyway migrations, ObjectMapper json) {
        this.database = database;
        this.migrations = migrations;
        this.json = json;
    }

    /**
     * What was restored.
     *
     * @param taken when the backup was made
     * @param product the version of the application that wrote the backup
     * @param rows how many rows there are in all tables
     */
    public record RestoreResult(Instant taken, String product, long rows) {}

    /**
     * @param replace whether the directory that is there may be replaced
     * @param progress is told of each table once it is read
     * @throws BackupFailure if the file cannot be restored; nothing was changed
     */
    public RestoreResult restore(Path file, boolean replace, Consumer<String> progress) {
        // The role that migrates makes the second schema, and so owns what is copied out of it.
        DataSource owner = migrations.getConfiguration().getDataSource();
        StagingSchema staging = new StagingSchema(owner, migrations);
        try (BackupFile backup = BackupFile.open(file, json)) {
            BackupManifest manifest = backup.manifest();
            requireKnownVersion(file, manifest);
            if (!replace) {
                requireEmptyDirectory();
            }
            try {
                staging.load(backup, progress);
                new StagingPromotion(owner).promote();
            } finally {
                staging.drop();
            }
            return new RestoreResult(
                    manifest.taken(),
                    manifest.product(),
                    manifest.rows().values().stream().mapToLong(Long::longValue).sum());
        } catch (SQLException e) {
            throw new BackupFailure(
                    file + " cannot be restored: " + e.getMessage(), "Use another backup; nothing was changed.", e);
        }
    }

    private void requireKnownVersion(Path file, BackupManifest manifest) {
        boolean known = Arrays.stream(migrations.info().all())
                .map(MigrationInfo::getVersion)
                .anyMatch(MigrationVersion.fromVersion(manifest.schema())::equals);
        if (!known) {
            throw new BackupFailure(
                    file + " was written by a newer version of Repère (" + manifest.product() + ") than this one.",
                    "Restore it with that version or a later one.");
        }
    }

    private void requireEmptyDirectory() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from service")) {
            count.next();
            if (count.getLong(1) > 0) {
                throw new BackupFailure(
                        "There is a directory here already, of " + count.getLong(1) + " services.",
                        "Restore into an empty folder or database, or let the backup take its place with --replace.");
            }
        }
    }
}
