package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilderException;
import java.sql.SQLException;
import java.util.List;
import javax.net.ssl.SSLException;

/**
 * Says of a database that could not be used what is wrong and what to do, and whether waiting may help. SQL states are those of
 * https://www.postgresql.org/docs/17/errcodes-appendix.html; of connections, those that the driver gives.
 */
final class DatabaseFailureExplainer {

    /** Of a server that may be read and not written: cannot connect now. */
    static final String STANDBY = "57P03";

    private static final String DISK_FULL = "53100";
    private static final String TOO_MANY_CONNECTIONS = "53300";
    private static final String NO_RIGHT = "42501";
    private static final String NO_DATABASE = "3D000";
    private static final String WHO_CLASS = "28";
    private static final String OPERATOR_CLASS = "57";
    private static final String REFUSED_BY_SETTINGS = "08004";
    private static final String CONNECTION_FAILURE = "08006";
    private static final String CONNECTION_CLASS = "08";

    private static final String RESOURCES_CLASS = "53";

    private DatabaseFailureExplainer() {}

    /** Returns whether the database refused to be used at all, rather than something that was done with it. */
    static boolean isAboutAccess(SQLException failure) {
        String state = state(failure);
        return List.of(CONNECTION_CLASS, WHO_CLASS, OPERATOR_CLASS, RESOURCES_CLASS, NO_DATABASE, NO_RIGHT).stream()
                .anyMatch(state::startsWith);
    }

    /** Returns whether the same attempt may succeed later, such as while a server starts or a standby takes over. */
    static boolean mayPass(SQLException failure) {
        String state = state(failure);
        return state.startsWith(OPERATOR_CLASS)
                || (state.startsWith(CONNECTION_CLASS) && !isRefusedBySettings(failure, state));
    }

    /** The driver has one state for connections that broke and for certificates that it refuses; only the former come from the network. */
    private static boolean isRefusedBySettings(SQLException failure, String state) {
        if (state.equals(REFUSED_BY_SETTINGS) || isAboutCertificates(failure)) {
            return true;
        }
        return state.equals(CONNECTION_FAILURE) && find(failure, IOException.class) == null;
    }

    private static boolean isAboutCertificates(SQLException failure) {
        return find(failure, SSLException.class) != null
                || find(failure, GeneralSecurityException.class) != null
                || find(failure, FileNotFoundException.class) != null;
    }

    static StartFailure explain(SQLException failure) {
        String state = state(failure);
        if (state.equals(DISK_FULL)) {
            return new StartFailure(
                    "The database has no room left on its disk.", "Free some space there, then do it again.", failure);
        }
        return new StartFailure(
                "The database configured cannot be used: " + describe(failure), advise(failure, state), failure);
    }

    private static String describe(SQLException failure) {
        return find(failure, CertPathBuilderException.class) == null
                // Below, the server says where in its source it found out.
                ? String.valueOf(failure.getMessage()).lines().findFirst().orElse("")
                : "its certificate is signed by none of the authorities that are trusted";
    }

    private static String advise(SQLException failure, String state) {
        if (state.startsWith(WHO_CLASS)) {
            return "Check quarkus.datasource.username and password (of migrations quarkus.flyway.username and password), and"
                    + " whom pg_hba.conf of the server lets in, by TLS or without.";
        }
        if (state.equals(NO_RIGHT)) {
            return "Tables are made and changed by the role that owns them: run the command migrate with it"
                    + " (quarkus.flyway.username and password), and see the grants in deploy/CONNECT.md.";
        }
        if (state.equals(NO_DATABASE)) {
            return "Make it (createdb), or correct quarkus.datasource.jdbc.url.";
        }
        if (state.equals(TOO_MANY_CONNECTIONS)) {
            return "Raise max_connections of the server, or lower quarkus.datasource.jdbc.max-size of its users.";
        }
        if (state.startsWith(CONNECTION_CLASS) && isRefusedBySettings(failure, state)) {
            return "Check sslmode and sslrootcert in quarkus.datasource.jdbc.url: the server must speak TLS, with a certificate"
                    + " that this authority signed and that names its host.";
        }
        return "Check that it runs, and quarkus.datasource.jdbc.url, username and password; leave them out to use the"
                + " embedded one.";
    }

    private static String state(SQLException failure) {
        return failure.getSQLState() == null ? "" : failure.getSQLState();
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
