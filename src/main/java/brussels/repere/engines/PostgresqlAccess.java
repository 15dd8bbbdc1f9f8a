package brussels.repere.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * Restricts who may use the embedded PostgreSQL. A new cluster trusts every user of the machine; this class gives it a
 * role without special rights, a database, a random password, and rules that require the password. Safe to repeat after
 * any interruption.
 */
final class PostgresqlAccess {

    static final String USER = "repere";
    private static final String DATABASE = "repere";
    private static final String PROBE_TIMEOUT_SECONDS = "3";
    /** The class of SQL states that say that there was no answer, not what the answer was. */
    private static final String CONNECTION_FAILURE = "08";

    private static final String HBA_RULES =
            """
            # Written by Repère: from this machine only, with the password.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private final Path cluster;

    private PostgresqlAccess(Path cluster) {
        this.cluster = cluster;
    }

    static PostgresqlAccess forCluster(Path cluster) {
        return new PostgresqlAccess(cluster);
    }

    Path cluster() {
        return cluster;
    }

    /**
     * Asks the server for a new connection, and gives it a few seconds. A server that refuses one, because it recovers or
     * has no more places, answers too.
     */
    boolean isAnswering(int port) {
        Properties properties = new Properties();
        properties.setProperty("user", USER);
        properties.setProperty("password", findPassword().orElse(""));
        properties.setProperty("connectTimeout", PROBE_TIMEOUT_SECONDS);
        properties.setProperty("socketTimeout", PROBE_TIMEOUT_SECONDS);
        try (Connection connection = DriverManager.getConnection(jdbcUrl(port), properties)) {
            return !connection.isClosed();
        } catch (SQLException refused) {
            return refused.getSQLState() != null && !refused.getSQLState().startsWith(CONNECTION_FAILURE);
        }
    }

    /** Returns the password, or empty until the cluster is created and secured. */
    Optional<String> findPassword() {
        try {
            String password = Files.exists(passwordFile()) ? Files.readString(passwordFile()) : "";
            return password.isBlank() ? Optional.empty() : Optional.of(password);
        } catch (IOException e) {
            throw new StartFailure(
                    "The file " + passwordFile() + " cannot be read.",
                    "Start as the user who made the data folder, or choose another one (REPERE_DATA).",
                    e);
        }
    }

    private Path passwordFile() {
        return cluster.resolve("repere.password");
    }

    String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    /** Gives a running cluster its role, database, password and rules. */
    void secure(EmbeddedPostgres postgres) {
        try {
            if (findPassword().isEmpty()) {
                String password = newPassword();
                try (Connection connection = postgres.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(USER, password));
                    statement.execute("ALTER ROLE postgres PASSWORD '%s'".formatted(password));
                    statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, USER));
                }
                OwnerOnlyFile.write(passwordFile(), password);
            }
            Path rules = cluster.resolve("pg_hba.conf");
            if (!Files.readString(rules).equals(HBA_RULES)) {
                OwnerOnlyFile.write(rules, HBA_RULES);
                queryText(postgres, "SELECT pg_reload_conf()");
            }
        } catch (SQLException | IOException e) {
            throw new StartFailure(
                    "The new database could not be set up: " + e.getMessage(),
                    "Start again: an unfinished database is moved aside.",
                    e);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    String serverVersion(EmbeddedPostgres postgres) {
        try {
            return queryText(postgres, "SHOW server_version").split(" ")[0];
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL started but does not answer: " + e.getMessage(), "Start again.", e);
        }
    }

    private String queryText(EmbeddedPostgres postgres, String query) throws SQLException {
        var database = postgres.getDatabase(
                "postgres",
                "postgres",
                java.util.Map.of("password", findPassword().orElseThrow()));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }
}
