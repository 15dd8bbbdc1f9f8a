package brussels.repere.rest.database;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports whether the database answers, within two seconds and a half, also if it hangs: then its question waits beside, and
 * no second one is asked. The check that the framework brings waits for as long as the database does. Safe for use by
 * several threads.
 */
@Readiness
@ApplicationScoped
class DatabaseHealthCheck implements HealthCheck {

    private static final int ANSWER_TIMEOUT_SECONDS = 2;
    private static final int WAIT_TIMEOUT_MILLIS = 2_500;

    private final DataSource database;
    private final ExecutorService asker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "database-health");
        thread.setDaemon(true);
        return thread;
    });
    private Future<Boolean> question;

    DatabaseHealthCheck(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Database").status(isAnswering(ask())).build();
    }

    /** Returns the question that is open, or a new one. */
    private synchronized Future<Boolean> ask() {
        if (question == null || question.isDone()) {
            question = asker.submit(this::isValid);
        }
        return question;
    }

    private boolean isValid() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(ANSWER_TIMEOUT_SECONDS);
        }
    }

    private static boolean isAnswering(Future<Boolean> question) {
        try {
            return question.get(WAIT_TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException noAnswer) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @PreDestroy
    void close() {
        asker.shutdownNow();
    }
}
