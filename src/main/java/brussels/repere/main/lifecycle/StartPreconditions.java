package brussels.repere.main.lifecycle;

import brussels.repere.engines.FreePort;
import brussels.repere.engines.StartFailure;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Checks made before anything is started, so that a start fails early and with a clear message. */
final class StartPreconditions {

    private static final Duration DATABASE_TIMEOUT = Duration.ofSeconds(30);

    private StartPreconditions() {}

    static void requirePort(StartSettings settings) {
        int port = settings.httpPort();
        if (port == 0) {
            return;
        }
        try {
            if (!FreePort.isFree(InetAddress.getByName(settings.httpHost()), port)) {
                throw new StartFailure(
                        "Port " + port + " of " + settings.httpHost() + " is taken by another program, or not allowed.",
                        "Stop that program, or listen elsewhere: --port " + (port + 1));
            }
        } catch (UnknownHostException e) {
            throw new StartFailure(
                    "The host to listen on is not known here: " + settings.httpHost(),
                    "Correct quarkus.http.host (localhost for this machine alone, 0.0.0.0 for all addresses).",
                    e);
        }
    }

    /** Waits for an external database, which may start at the same time as this application. */
    static void awaitExternalDatabase(StartSettings settings) {
        String url = settings.databaseUrl().orElseThrow();
        long start = System.nanoTime();
        boolean reported = false;
        while (true) {
            try (Connection connection =
                    DriverManager.getConnection(url, settings.databaseUser(), settings.databasePassword())) {
                requireWritable(connection);
                Console.print("PostgreSQL " + connection.getMetaData().getDatabaseProductVersion() + " reached");
                return;
            } catch (SQLException e) {
                if (!DatabaseFailureExplainer.mayPass(e) || System.nanoTime() - start > DATABASE_TIMEOUT.toNanos()) {
                    throw DatabaseFailureExplainer.explain(e);
                }
                if (!reported) {
                    Console.print("Waiting for the database configured …");
                    reported = true;
                }
                pause();
            }
        }
    }

    /** A standby answers and takes no changes; it may be about to take over. */
    private static void requireWritable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_is_in_recovery()")) {
            row.next();
            if (row.getBoolean(1)) {
                throw new SQLException(
                        "it is a standby, which takes no changes (targetServerType=primary chooses among several hosts)",
                        DatabaseFailureExplainer.STANDBY);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", "Start again.", e);
        }
    }
}
