package brussels.repere.exchange.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables of a schema, as the database itself describes them: a new table is in the next backup without anybody having to
 * remember it.
 */
final class SchemaTables {

    /** Which migrations were applied belongs to the database into which a backup is restored. */
    private static final String MIGRATIONS_TABLE = "flyway_schema_history";

    /** The changes that the search index has yet to learn of belong to this database. */
    private static final String QUEUE_TABLE = "index_queue";

    /** The log of changes belongs to this database, for which a restore is a change like any other. */
    private static final String CHANGES_TABLE = "directory_change";

    /** By what the senders of today's reports are recognised is in no file that outlives the day. */
    private static final String SENDERS_TABLE = "report_sender";

    /** What was run here last, and which versions worked here, belong to this database. */
    private static final Set<String> OPERATION_TABLES = Set.of("operator_task", "application_version");

    /** What opens a door for a time only: a restore ends it. */
    private static final Set<String> PASSING_TABLES = Set.of(
            "account_session",
            "account_invitation",
            "sign_in_try",
            "passkey_challenge",
            "report_undo",
            "crisis_device",
            "live_instance",
            "limit_use_batch",
            "client_key",
            "task_turn");

    private final Connection connection;
    private final String schema;

    SchemaTables(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** Returns the columns of each table. The tables stand in an order in which they can be filled: a table after those to which it refers. */
    Map<String, List<String>> listInFillOrder() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        query(
                """
                select c.table_name, c.column_name
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = ? and t.table_type = 'BASE TABLE'
                order by c.table_name, c.ordinal_position""",
                row -> columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2)));
        columns.keySet().removeIf(table -> table.equals(MIGRATIONS_TABLE) || isLocalState(table));
        Map<String, Set<String>> references = readReferences();
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        while (ordered.size() < columns.size()) {
            List<String> ready = columns.keySet().stream()
                    .filter(table -> !ordered.containsKey(table))
                    .filter(table -> ordered.keySet().containsAll(references.getOrDefault(table, Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle");
            }
            ready.forEach(table -> ordered.put(table, columns.get(table)));
        }
        return ordered;
    }

    /** Returns to which other tables each table refers. */
    private Map<String, Set<String>> readReferences() throws SQLException {
        Map<String, Set<String>> references = new HashMap<>();
        query(
                """
                select one.relname, other.relname
                from pg_constraint c
                join pg_class one on one.oid = c.conrelid
                join pg_class other on other.oid = c.confrelid
                join pg_namespace n on n.oid = c.connamespace
                where n.nspname = ? and c.contype = 'f' and one.oid <> other.oid""",
                row -> references
                        .computeIfAbsent(row.getString(1), table -> new LinkedHashSet<>())
                        .add(row.getString(2)));
        return references;
    }

    /** Returns the columns of the primary key, by which a backup orders the rows. */
    List<String> primaryKey(String table) throws SQLException {
        List<String> key = new ArrayList<>();
        query(
                """
                select a.attname
                from pg_index i
                join pg_class c on c.oid = i.indrelid
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
                where n.nspname = ? and i.indisprimary and c.relname = ?
                order by array_position(i.indkey::int2[], a.attnum)""",
                row -> key.add(row.getString(1)),
                table);
        return key;
    }

    /** Returns the last number of each sequence that gave one. */
    Map<String, Long> readSequences() throws SQLException {
        Map<String, Long> last = new LinkedHashMap<>();
        query(
                """
                select sequencename, last_value from pg_sequences
                where schemaname = ? and last_value is not null
                order by 1""",
                row -> last.put(row.getString(1), row.getLong(2)));
        last.keySet().removeIf(SchemaTables::isLocalState);
        return last;
    }

    private static boolean isLocalState(String name) {
        return name.startsWith(QUEUE_TABLE)
                || name.startsWith(CHANGES_TABLE)
                || name.startsWith(SENDERS_TABLE)
                || OPERATION_TABLES.contains(name)
                || PASSING_TABLES.contains(name);
    }

    String qualified(String name) {
        return '"' + schema + "\".\"" + name + '"';
    }

    static String quotedList(List<String> columns) {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }

    private interface RowHandler {
        void handle(ResultSet row) throws SQLException;
    }

    /** @param parameters those after the first, which is the schema */
    private void query(String sql, RowHandler handler, String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, schema);
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 2, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    handler.handle(rows);
                }
            }
        }
    }
}
