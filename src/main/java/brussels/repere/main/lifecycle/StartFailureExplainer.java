package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import java.net.BindException;

/** Puts what stopped the application while it started into words. */
final class StartFailureExplainer {

    private StartFailureExplainer() {}

    static StartFailure explain(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
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
        String words = root.getMessage() == null ? root.toString() : root.getMessage();
        if (words.contains("applied migration not resolved locally")) {
            return new StartFailure(
                    "The database was written by a newer version of Repère than this one.",
                    "Use that version or a later one, or start on another folder or database.",
                    failure);
        }
        return new StartFailure(
                words.strip(), "Start with -Drepere.debug=true before -jar to see where it happened.", failure);
    }
}
