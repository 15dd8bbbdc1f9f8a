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

/** Puts what was read {@link Beside} in the place of what answers, in one transaction. */
final class Swap {

    /** What partners' pages name by its content, of whatever version, stays for as long as they do. */
    private static final Set<String> NEVER_TAKEN_AWAY = Set.of("widget_version");

    private static final String QUEUE_ALL = "insert into %s (service_at_location_id) select id from %s";

    private final DataSource database;

    Swap(DataSource database) {
        this.database = database;
    }

    void run() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                Tables here = new Tables(connection, connection.getSchema());
                Tables there = new Tables(connection, Beside.SCHEMA);
                swap(statement, here, there);
                Sequences.raise(connection, connection.getSchema(), there.sequences());
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void swap(Statement statement, Tables here, Tables there) throws SQLException {
        String generation = here.qualified("data_generation");
        String queue = here.qualified("index_queue");
        String services = here.qualified("service_at_location");
        // As every change of the data does, so that no import is half in it.
        long before = number(statement, "select number from " + generation + " for update");
        statement.execute(QUEUE_ALL.formatted(queue, services));
        Map<String, List<String>> tables = here.inOrder();
        List<String> backwards = new ArrayList<>(tables.keySet());
        Collections.reverse(backwards);
        for (String table : backwards) {
            if (!NEVER_TAKEN_AWAY.contains(table)) {
                statement.execute("delete from " + here.qualified(table));
            }
        }
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            String columns = Tables.listed(table.getValue());
            statement.execute("insert into " + here.qualified(table.getKey()) + " (" + columns + ") select " + columns
                    + " from " + there.qualified(table.getKey())
                    + (NEVER_TAKEN_AWAY.contains(table.getKey()) ? " on conflict do nothing" : ""));
        }
        statement.execute(QUEUE_ALL.formatted(queue, services));
        // Who follows the changes followed what is not there any more.
        statement.execute("update " + here.qualified("service") + " set modified_at = clock_timestamp()");
        statement.execute("update " + generation + " set number = greatest(number, " + before + ") + 1");
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
