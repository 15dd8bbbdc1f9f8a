package brussels.repere.rest.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Limits how long a request waits for a database that does not answer, so that it is told to come back instead. Imports,
 * backups and whatever else runs beside requests may wait as long as they need. The limit is one of the network: it counts
 * from the last byte that came, so that long answers which arrive piece by piece are not cut. Safe for use by several
 * threads.
 */
@ApplicationScoped
class DatabaseDeadline implements AgroalPoolInterceptor {

    /** With what the rest of a request takes, an answer within 5 s. */
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(4);
    /** For what a request asks later, which is long by itself: an export, or a package that is written. */
    private static final Duration LATER_TIMEOUT = Duration.ofSeconds(4);

    private static final Duration EARLY = Duration.ofMillis(2_500);
    private static final int NO_TIMEOUT = 0;
    private static final String START_NANOS = DatabaseDeadline.class.getName();
    /** Before anything else, so that all that a request waits for counts. */
    private static final int HANDLER_ORDER = -1_000;

    private final CurrentVertxRequest requests;

    DatabaseDeadline(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    void registerHandler(@Observes Router router) {
        router.route().order(HANDLER_ORDER).handler(context -> {
            context.put(START_NANOS, System.nanoTime());
            context.next();
        });
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            connection.setNetworkTimeout(Runnable::run, timeoutMillis());
        } catch (SQLException broken) {
            // Whoever uses the connection is told.
        }
    }

    private int timeoutMillis() {
        RoutingContext request = findRequest();
        Long start = request == null ? null : request.get(START_NANOS);
        return start == null
                ? NO_TIMEOUT
                : (int) remaining(System.nanoTime() - start).toMillis();
    }

    private RoutingContext findRequest() {
        try {
            return requests.getCurrent();
        } catch (ContextNotActiveException noRequest) {
            return null;
        }
    }

    static Duration remaining(long elapsedNanos) {
        Duration elapsed = Duration.ofNanos(elapsedNanos);
        return elapsed.compareTo(EARLY) < 0 ? ANSWER_TIMEOUT.minus(elapsed) : LATER_TIMEOUT;
    }
}
