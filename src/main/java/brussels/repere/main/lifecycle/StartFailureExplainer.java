package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import java.net.BindException;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Turns the exception that stopped a start into a message for people. */
final class StartFailureExplainer {

    private StartFailureExplainer() {}

    /** Migrations are checked before anything is changed. */
    private static StartFailure newerData(Throwable failure) {
        Config config = ConfigProvider.getConfig();
        String own = config.getValue("quarkus.application.version", String.class);
        String newer = DataVersion.findLast(config)
                .filter(version -> !version.equals(own))
                .map(version -> "version " + version + " of Repère, which is newer than this one")
                .orElse("a newer build of Repère than this one");
        return new StartFailure(
                "The database was written by " + newer + " (" + own + "). Nothing was changed.",
                "Start that version or a later one. To go back to this one, restore the backup that was made before"
                        + " the upgrade, with this version, into an empty folder or database: java -jar quarkus-run.jar"
                        + " restore FILE --data FOLDER (deploy/UPGRADE.md).",
                failure);
    }

    static StartFailure explain(Throwable failure) {
        Throwable root = failure;
        SQLException database = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            database = database == null && cause instanceof SQLException sql ? sql : database;
            if (cause instanceof StartFailure start) {
                return start;
            }
            if (cause instanceof BindException) {
                return new StartFailure(
                        "The port to listen on was taken meanwhile.", "Choose another: --port 8081", failure);
            }
        }
        if (database != null && DatabaseFailureExplainer.isAboutAccess(database)) {
            return DatabaseFailureExplainer.explain(database);
        }
        String message = root.getMessage() == null ? root.toString() : root.getMessage();
        if (message.contains("applied migration not resolved locally")) {
            return newerData(failure);
        }
        return new StartFailure(
                message.strip(), "Start with -Drepere.debug=true before -jar to see where it happened.", failure);
    }
}
