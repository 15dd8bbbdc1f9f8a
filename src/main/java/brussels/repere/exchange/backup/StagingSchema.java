package brussels.repere.exchange.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/**
 * A second schema beside the one that is in use. A backup is loaded into it in the form in which it was made, and the migrations of
 * the database then bring it to the current form. Nobody else sees it.
 */
final class StagingSchema {

    static final String SCHEMA = "repere_restoring";

    private final DataSource database;
    private final Flyway migrations;

    StagingSchema(DataSource database, Flyway migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    void load(BackupFile backup, Consumer<String> progress) throws SQLException {
        drop();
        migrateTo(backup.manifest().schema());
        try (Connection connection = database.getConnection()) {
            SchemaTables tables = new SchemaTables(connection, SCHEMA);
            Map<String, List<String>> all = tables.listInFillOrder();
            requireAllTables(backup, all.keySet());
            try (Statement statement = connection.createStatement()) {
                // Migrations write rows of their own into some tables. What is in no backup may refer to them, and is
                // empty.
                statement.execute("truncate "
                        + String.join(
                                ", ",
                                all.keySet().stream().map(tables::qualified).toList())
                        + " cascade");
            }
            for (Map.Entry<String, List<String>> table : all.entrySet()) {
                copyIn(connection, backup, tables.qualified(table.getKey()), table.getKey(), table.getValue());
                progress.accept(table.getKey() + ": " + backup.manifest().rows().get(table.getKey()));
            }
            SequenceValues.raise(connection, SCHEMA, backup.manifest().sequences());
        }
        migrateTo("latest");
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .configuration(migrations.getConfiguration())
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .target(version)
                .load()
                .migrate();
    }

    private static void requireAllTables(BackupFile backup, Set<String> tables) {
        if (!tables.equals(backup.manifest().rows().keySet())) {
            throw new BackupFailure(
                    backup.path() + " does not hold the tables that its version has.", "Use another backup.");
        }
    }

    private static void copyIn(
            Connection connection, BackupFile backup, String qualified, String table, List<String> columns)
            throws SQLException {
        try (InputStream rows = backup.openTable(table)) {
            List<String> backupColumns = List.of(readHeader(rows).split(","));
            if (!Set.copyOf(backupColumns).equals(Set.copyOf(columns))) {
                throw new BackupFailure(
                        backup.path() + ", table " + table + ": its columns are not those of its version.",
                        "Use another backup.");
            }
            long read = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy %s (%s) from stdin with (format csv)"
                                    .formatted(qualified, SchemaTables.quotedList(backupColumns)),
                            rows);
            if (read != backup.manifest().rows().get(table)) {
                throw new BackupFailure(
                        backup.path() + ", table " + table + ": " + read + " rows, and it had "
                                + backup.manifest().rows().get(table) + ".",
                        "Use another backup.");
            }
        } catch (IOException e) {
            throw backup.unreadable(e);
        }
    }

    /** Reads the first line; names of columns need no quotes. */
    private static String readHeader(InputStream rows) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = rows.read(); next >= 0 && next != '\n'; next = rows.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    void drop() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set client_min_messages = warning");
            statement.execute("drop schema if exists " + SCHEMA + " cascade");
            statement.execute("reset client_min_messages");
        }
    }
}
