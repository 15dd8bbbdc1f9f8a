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

/** Replaces the rows of the database by those of the {@link StagingSchema}, in one transaction. */
final class StagingPromotion {

    /**
     * Pages of partners refer to versions of the widget by their content, so no version is ever removed; nor is anything of the audit
     * log.
     */
    private static final Set<String> ADD_ONLY_TABLES = Set.of("widget_version", "audit_event");

    private static final String QUEUE_ALL_SQL = "insert into %s (service_at_location_id) select id from %s";

    private final DataSource database;

    StagingPromotion(DataSource database) {
        this.database = database;
    }

    void promote() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                SchemaTables live = new SchemaTables(connection, connection.getSchema());
                SchemaTables staging = new SchemaTables(connection, StagingSchema.SCHEMA);
                replaceRows(statement, live, staging);
                SequenceValues.raise(connection, connection.getSchema(), staging.readSequences());
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static void replaceRows(Statement statement, SchemaTables live, SchemaTables staging) throws SQLException {
        String generation = live.qualified("data_generation");
        String queue = live.qualified("index_queue");
        String services = live.qualified("service_at_location");
        // Every change of the data takes this lock first, so that no import runs in between.
        long before = selectNumber(statement, "select number from %s for update".formatted(generation));
        statement.execute(QUEUE_ALL_SQL.formatted(queue, services));
        Map<String, List<String>> tables = live.listInFillOrder();
        List<String> backwards = new ArrayList<>(tables.keySet());
        Collections.reverse(backwards);
        for (String table : backwards) {
            if (!ADD_ONLY_TABLES.contains(table)) {
                statement.execute("delete from " + live.qualified(table));
            }
        }
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            String columns = SchemaTables.quotedList(table.getValue());
            statement.execute("insert into %s (%s) select %s from %s %s"
                    .formatted(
                            live.qualified(table.getKey()),
                            columns,
                            columns,
                            staging.qualified(table.getKey()),
                            ADD_ONLY_TABLES.contains(table.getKey()) ? "on conflict do nothing" : ""));
        }
        // Mails that waited then may have left since: nobody knows, so somebody has to say.
        statement.execute("update %s set state = 'doubtful' where state in ('waiting', 'sending')"
                .formatted(live.qualified("campaign_mail")));
        statement.execute("update %s set state = 'paused', pause_reason = 'restored' where state = 'sending'"
                .formatted(live.qualified("campaign")));
        statement.execute(QUEUE_ALL_SQL.formatted(queue, services));
        // Readers of the change log know the rows from before the restore, so all services count as changed.
        statement.execute("update %s set modified_at = clock_timestamp()".formatted(live.qualified("service")));
        statement.execute("update %s set number = greatest(number, %s) + 1".formatted(generation, before));
    }

    private static long selectNumber(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
