package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Ends a start whose role lacks a right on a table or a sequence, and names it: otherwise the first who reports something, or signs
 * in, would meet the error.
 */
@ApplicationScoped
class DatabaseRightsCheck {

    private static final int BEFORE_ANY_TABLE_IS_READ = 1;

    /** The table of migrations is written by the role that migrates alone. */
    private static final String MISSING_SQL =
            """
            select privilege || ' on ' || relname
            from pg_class
            cross join lateral unnest(case
                when relkind = 'S' then array['USAGE', 'SELECT']
                when relname = 'flyway_schema_history' then array['SELECT']
                else array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] end) privilege
            where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'S')
            and not case relkind
                when 'S' then has_sequence_privilege(oid, privilege)
                else has_table_privilege(oid, privilege) end
            order by relname, 1""";

    private static final int MAX_NAMED = 5;

    private final DataSource database;

    DatabaseRightsCheck(DataSource database) {
        this.database = database;
    }

    void requireRights(@Observes @Priority(BEFORE_ANY_TABLE_IS_READ) StartupEvent start) throws SQLException {
        List<String> missing;
        try (Connection connection = database.getConnection()) {
            missing = listMissing(connection);
        }
        if (!missing.isEmpty()) {
            String rest = missing.size() > MAX_NAMED ? " and " + (missing.size() - MAX_NAMED) + " more" : "";
            throw new StartFailure(
                    "The role of the database lacks rights: "
                            + String.join(", ", missing.subList(0, Math.min(MAX_NAMED, missing.size()))) + rest + ".",
                    "Grant them as the role that owns the tables; deploy/CONNECT.md has the statements.");
        }
    }

    static List<String> listMissing(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(MISSING_SQL)) {
            while (rows.next()) {
                missing.add(rows.getString(1));
            }
        }
        return missing;
    }
}
