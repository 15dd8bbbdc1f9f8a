package brussels.repere.main.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
class DatabaseRightsCheckIT {

    @Inject
    DataSource database;

    @DisplayName(
            "A right that the role of the service lacks is named; writing the table of migrations is none that it needs")
    @Test
    void namesWhatIsMissing() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(DatabaseRightsCheck.listMissing(connection)).isEmpty();
            connection.setAutoCommit(false);
            statement.execute("revoke delete on account from current_user");
            statement.execute("revoke insert, update, delete on flyway_schema_history from current_user");
            assertThat(DatabaseRightsCheck.listMissing(connection)).containsExactly("DELETE on account");
            connection.rollback();
        }
    }
}
