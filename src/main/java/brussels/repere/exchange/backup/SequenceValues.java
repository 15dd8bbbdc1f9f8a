package brussels.repere.exchange.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** Sees to it that no sequence gives a number again that it gave before a restore. */
final class SequenceValues {

    private SequenceValues() {}

    /** Raises each sequence to the given number, unless it is higher already. */
    static void raise(Connection connection, String schema, Map<String, Long> lastNumbers) throws SQLException {
        SchemaTables tables = new SchemaTables(connection, schema);
        Map<String, Long> current = tables.readSequences();
        for (Map.Entry<String, Long> sequence : lastNumbers.entrySet()) {
            try (PreparedStatement raise = connection.prepareStatement("select setval(?::regclass, ?)")) {
                raise.setString(1, tables.qualified(sequence.getKey()));
                raise.setLong(2, Math.max(sequence.getValue(), current.getOrDefault(sequence.getKey(), 0L)));
                raise.execute();
            }
        }
    }
}
