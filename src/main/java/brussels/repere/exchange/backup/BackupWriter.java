package brussels.repere.exchange.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes the whole database to one file: a zip archive of a manifest and one CSV file for each table. All tables are of the same
 * moment, while others read and write. The backup holds everything, confidential addresses and reports too.
 */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class BackupWriter {

    private final DataSource database;
    private final Flyway migrations;
    private final ObjectMapper json;
    private final String version;

    BackupWriter(
            DataSource database,
            Flyway migrations,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.database = database;
        this.migrations = migrations;
        this.json = json;
        this.version = version;
    }

    /**
     * @param out is not closed
     * @param progress is told of each table once it is written
     * @return how many rows there are in all tables
     */
    public long write(OutputStream out, Consumer<String> progress) throws IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.execute("set local statement_timeout = 0");
            }
            try {
                return write(connection, out, progress);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read: " + e.getMessage(), e);
        }
    }

    private long write(Connection connection, OutputStream out, Consumer<String> progress)
            throws SQLException, IOException {
        SchemaTables tables = new SchemaTables(connection, connection.getSchema());
        ZipOutputStream zip = new ZipOutputStream(out);
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> table : tables.listInFillOrder().entrySet()) {
            zip.putNextEntry(new ZipEntry(BackupManifest.tableEntry(table.getKey())));
            long written = copyTable(connection, tables, table.getKey(), table.getValue(), zip);
            zip.closeEntry();
            rows.put(table.getKey(), written);
            progress.accept(table.getKey() + ": " + written);
        }
        zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY_NAME));
        zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest(rows, tables.readSequences())));
        zip.closeEntry();
        zip.finish();
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private BackupManifest manifest(Map<String, Long> rows, Map<String, Long> sequences) {
        String schema = migrations.info().current().getVersion().getVersion();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new BackupManifest(BackupManifest.FORMAT, version, schema, now, rows, sequences);
    }

    private static long copyTable(
            Connection connection, SchemaTables tables, String table, List<String> columns, OutputStream out)
            throws SQLException {
        CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
        List<String> key = tables.primaryKey(table);
        String order = key.isEmpty() ? "" : "order by " + SchemaTables.quotedList(key);
        String copy = "copy (select %s from %s %s) to stdout with (format csv, header)"
                .formatted(SchemaTables.quotedList(columns), tables.qualified(table), order);
        try {
            return copying.copyOut(copy, keepOpen(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The driver closes the stream to which it writes a table, and more tables follow. */
    private static OutputStream keepOpen(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // Whoever opened it closes it.
            }
        };
    }
}
