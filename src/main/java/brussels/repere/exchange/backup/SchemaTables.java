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
 * The tables of a schema as the database itself describes them, those that others refer to first, so that a new one is in the
 * next backup without anybody remembering it.
 */
final class SchemaTables {

    /** What migrations were applied is a matter of the database that a backup is restored into. */
    private static final String MIGRATIONS_TABLE = "flyway_schema_history";

    /** What the index of searches has still to be told: of this database, at this moment. */
    private static final String QUEUE_TABLE = "index_queue";

    /** What changed in this database, and when: a restore is a change like any other. */
    private static final String CHANGES_TABLE = "directory_change";

    private final Connection connection;
    private final String schema;

    SchemaTables(Connection connection, String schema) {
        this.connection = connection;
        this.schema = schema;
    }

    /** By name, in an order in which they can be filled; each with its columns. */
    Map<String, List<String>> listInFillOrder() throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        query(
                "select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t"
                        + " using (table_schema, table_name) where c.table_schema = ? and t.table_type = 'BASE TABLE'"
                        + " order by c.table_name, c.ordinal_position",
                row -> columns.computeIfAbsent(row.getString(1), table -> new ArrayList<>())
                        .add(row.getString(2)));
        columns.keySet().removeIf(table -> table.equals(MIGRATIONS_TABLE) || isLocalState(table));
        Map<String, Set<String>> needs = readReferences();
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        while (ordered.size() < columns.size()) {
            List<String> ready = columns.keySet().stream()
                    .filter(table -> !ordered.containsKey(table))
                    .filter(table -> ordered.keySet().containsAll(needs.getOrDefault(table, Set.of())))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle");
            }
            ready.forEach(table -> ordered.put(table, columns.get(table)));
        }
        return ordered;
    }

    /** Which tables each one refers to, itself apart. */
    private Map<String, Set<String>> readReferences() throws SQLException {
        Map<String, Set<String>> needs = new HashMap<>();
        query(
                "select one.relname, other.relname from pg_constraint c join pg_class one on one.oid = c.conrelid"
                        + " join pg_class other on other.oid = c.confrelid join pg_namespace n on n.oid = c.connamespace"
                        + " where n.nspname = ? and c.contype = 'f' and one.oid <> other.oid",
                row -> needs.computeIfAbsent(row.getString(1), table -> new LinkedHashSet<>())
                        .add(row.getString(2)));
        return needs;
    }

    /** The columns of the primary key, by which rows stand in the same order each time. */
    List<String> primaryKey(String table) throws SQLException {
        List<String> key = new ArrayList<>();
        query(
                "select a.attname from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid ="
                        + " c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)"
                        + " where n.nspname = ? and i.indisprimary and c.relname = '" + table + "' order by"
                        + " array_position(i.indkey::int2[], a.attnum)",
                row -> key.add(row.getString(1)));
        return key;
    }

    /** The last number of each sequence that gave one. */
    Map<String, Long> readSequences() throws SQLException {
        Map<String, Long> last = new LinkedHashMap<>();
        query(
                "select sequencename, last_value from pg_sequences where schemaname = ? and last_value is not null order by 1",
                row -> last.put(row.getString(1), row.getLong(2)));
        last.keySet().removeIf(SchemaTables::isLocalState);
        return last;
    }

    private static boolean isLocalState(String name) {
        return name.startsWith(QUEUE_TABLE) || name.startsWith(CHANGES_TABLE);
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

    private void query(String query, RowHandler row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.handle(rows);
                }
            }
        }
    }
}
