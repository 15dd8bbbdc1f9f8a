package brussels.repere.main;

import brussels.repere.engines.StartFailure;
import java.net.BindException;

/** Puts what stopped the application while it started into words. */
final class StartFailures {

    private StartFailures() {}

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
        return new StartFailure(words.strip(), "Read the lines above; nothing has been changed.", failure);
    }
}
