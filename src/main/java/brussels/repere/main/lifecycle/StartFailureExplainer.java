package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import java.net.BindException;
import java.sql.SQLException;

/** Turns the exception that stopped a start into a message for people. */
final class StartFailureExplainer {

    private StartFailureExplainer() {}

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
                        "The port to listen on was taken meanwhile.",
                        "Choose another: java -jar quarkus-run.jar --port 8081",
                        failure);
            }
        }
        if (database != null && DatabaseFailureExplainer.isAboutAccess(database)) {
            return DatabaseFailureExplainer.explain(database);
        }
        String message = root.getMessage() == null ? root.toString() : root.getMessage();
        if (message.contains("applied migration not resolved locally")) {
            return new StartFailure(
                    "The database was written by a newer version of Repère than this one.",
                    "Use that version or a later one, or start on another folder or database.",
                    failure);
        }
        return new StartFailure(
                message.strip(), "Start with -Drepere.debug=true before -jar to see where it happened.", failure);
    }
}
