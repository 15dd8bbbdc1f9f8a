package brussels.repere.main.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.net.ConnectException;
import java.sql.SQLException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabaseFailureExplainerTest {

    private static SQLException failure(String state, Throwable cause) {
        return new SQLException("it said so", state, cause);
    }

    @DisplayName("A server that is away, starts or is a standby is waited for; what settings cause is not")
    @Test
    void mayPass() {
        assertThat(DatabaseFailureExplainer.mayPass(failure("08001", new ConnectException())))
                .isTrue();
        assertThat(DatabaseFailureExplainer.mayPass(failure("08006", new ConnectException())))
                .isTrue();
        assertThat(DatabaseFailureExplainer.mayPass(failure("57P03", null))).isTrue();
        assertThat(DatabaseFailureExplainer.mayPass(failure("08006", new SSLHandshakeException("no path"))))
                .isFalse();
        assertThat(DatabaseFailureExplainer.mayPass(failure("08006", new FileNotFoundException("ca.pem"))))
                .isFalse();
        // A certificate that names another host: the driver gives no cause.
        assertThat(DatabaseFailureExplainer.mayPass(failure("08006", null))).isFalse();
        assertThat(DatabaseFailureExplainer.mayPass(failure("28P01", null))).isFalse();
        assertThat(DatabaseFailureExplainer.mayPass(new SQLException("of the pool")))
                .isFalse();
    }

    @DisplayName("Each fault comes with what to do about it")
    @Test
    void advice() {
        assertAdvice("08006", new SSLHandshakeException("no path"), "sslrootcert");
        assertAdvice("08004", null, "sslmode");
        assertAdvice("28P01", null, "quarkus.datasource.username");
        assertAdvice("3D000", null, "createdb");
        assertAdvice("42501", null, "command migrate");
        assertAdvice("53300", null, "max_connections");
        assertAdvice("08001", new ConnectException(), "Check that it runs");
    }

    private static void assertAdvice(String state, Throwable cause, String advice) {
        var explained = DatabaseFailureExplainer.explain(failure(state, cause));
        assertThat(explained.getMessage()).contains("it said so");
        assertThat(explained.whatToDo()).contains(advice);
    }

    @DisplayName("What an import does wrong is no matter of access")
    @Test
    void otherFaults() {
        assertThat(DatabaseFailureExplainer.isAboutAccess(failure("23505", null)))
                .isFalse();
        assertThat(DatabaseFailureExplainer.isAboutAccess(failure("42501", null)))
                .isTrue();
    }
}
