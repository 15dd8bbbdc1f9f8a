package brussels.repere.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    @DisplayName("A database that is away, full, stopping or starting may be asked again later")
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57P01", "57P03", "58030", "99999", "25006"})
    void outage(String state) {
        Throwable failure = new IllegalStateException(new RuntimeException(new SQLException("Rue Haute 1", state)));
        assertThat(DatabaseOutage.find(failure))
                .hasValueSatisfying(reason -> assertThat(reason).contains(state).doesNotContain("Rue"));
    }

    @DisplayName("A mistake of ours stays a mistake")
    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22001"})
    void mistake(String state) {
        assertThat(DatabaseOutage.find(new IllegalStateException(new SQLException("x", state))))
                .isEmpty();
        assertThat(DatabaseOutage.find(new SQLException("Connection acquired without transaction.")))
                .isEmpty();
    }

    @DisplayName("A pool without a free connection is an outage, also where it is only told beside")
    @Test
    void pool() {
        RuntimeException failure = new RuntimeException("rolled back");
        failure.addSuppressed(new SQLException("Sorry, acquisition timeout!"));
        assertThat(DatabaseOutage.find(failure)).contains("no answer in time");
    }

    @DisplayName("Causes that go in a circle end")
    @Test
    void circle() {
        RuntimeException one = new RuntimeException("one");
        one.initCause(new RuntimeException("two", one));
        assertThat(DatabaseOutage.find(one)).isEmpty();
    }
}
