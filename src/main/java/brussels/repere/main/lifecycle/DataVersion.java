package brussels.repere.main.lifecycle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes in the database which version works on it, at each start of the service or of a command. A version that cannot read the data any
 * more tells from it which one can.
 */
@ApplicationScoped
class DataVersion {

    private static final String LAST = "select version from application_version order by last_used desc limit 1";

    private final EntityManager entities;
    private final String version;
    private final String build;

    DataVersion(
            EntityManager entities,
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "repere.build") String build) {
        this.entities = entities;
        this.version = version;
        this.build = build;
    }

    void note(@Observes StartupEvent start) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        insert into application_version (version, build) values (:version, :build)
                        on conflict (version) do update set build = excluded.build, last_used = clock_timestamp()""")
                .setParameter("version", version)
                .setParameter("build", build)
                .executeUpdate());
    }

    /** Returns the version that worked last on a database that this one may not read; empty if it was one that noted nothing. */
    static Optional<String> findLast(Config config) {
        try (Connection connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getOptionalValue("quarkus.datasource.username", String.class)
                                .orElse(""),
                        config.getOptionalValue("quarkus.datasource.password", String.class)
                                .orElse(""));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LAST)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException unknown) {
            return Optional.empty();
        }
    }
}
