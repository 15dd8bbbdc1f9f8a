package brussels.repere.exchange.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/** Puts what was read {@link StagingSchema} in the place of what answers, in one transaction. */
final class StagingPromotion {

    /** What partners' pages name by its content, of whatever version, stays for as long as they do. */
    private static final Set<String> ADD_ONLY_TABLES = Set.of("widget_version");

    private static final String QUEUE_ALL_SQL = "insert into %s (service_at_location_id) select id from %s";

    private final DataSource database;

    StagingPromotion(DataSource database) {
        this.database = database;
    }

    void promote() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                SchemaTables here = new SchemaTables(connection, connection.getSchema());
                SchemaTables there = new SchemaTables(connection, StagingSchema.SCHEMA);
                replaceRows(statement, here, there);
                SequenceValues.raise(connection, connection.getSchema(), there.readSequences());
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void replaceRows(Statement statement, SchemaTables here, SchemaTables there) throws SQLException {
        String generation = here.qualified("data_generation");
        String queue = here.qualified("index_queue");
        String services = here.qualified("service_at_location");
        // As every change of the data does, so that no import is half in it.
        long before = selectNumber(statement, "select number from " + generation + " for update");
        statement.execute(QUEUE_ALL_SQL.formatted(queue, services));
        Map<String, List<String>> tables = here.listInFillOrder();
        List<String> backwards = new ArrayList<>(tables.keySet());
        Collections.reverse(backwards);
        for (String table : backwards) {
            if (!ADD_ONLY_TABLES.contains(table)) {
                statement.execute("delete from " + here.qualified(table));
            }
        }
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            String columns = SchemaTables.quotedList(table.getValue());
            statement.execute("insert into " + here.qualified(table.getKey()) + " (" + columns + ") select " + columns
                    + " from " + there.qualified(table.getKey())
                    + (ADD_ONLY_TABLES.contains(table.getKey()) ? " on conflict do nothing" : ""));
        }
        statement.execute(QUEUE_ALL_SQL.formatted(queue, services));
        // Who follows the changes followed what is not there any more.
        statement.execute("update " + here.qualified("service") + " set modified_at = clock_timestamp()");
        statement.execute("update " + generation + " set number = greatest(number, " + before + ") + 1");
    }

    private static long selectNumber(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
