package brussels.repere.exchange.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Numbers that were given once are not given again. */
final class SequenceValues {

    private SequenceValues() {}

    /** Sequences go on where they were, or where the others were if that is further. */
    static void raise(Connection connection, String schema, Map<String, Long> last) throws SQLException {
        SchemaTables tables = new SchemaTables(connection, schema);
        Map<String, Long> now = tables.readSequences();
        for (Map.Entry<String, Long> sequence : last.entrySet()) {
            try (PreparedStatement raise = connection.prepareStatement("select setval(?::regclass, ?)")) {
                raise.setString(1, tables.qualified(sequence.getKey()));
                raise.setLong(2, Math.max(sequence.getValue(), now.getOrDefault(sequence.getKey(), 0L)));
                raise.execute();
            }
        }
    }
}
