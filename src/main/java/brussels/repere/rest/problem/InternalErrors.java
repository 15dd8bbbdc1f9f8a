package brussels.repere.rest.problem;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Describes internal errors for the log: where they happened, without messages, because messages may quote an address.
 */
final class InternalErrors {

    private static final SecureRandom RANDOM = new SecureRandom();

    private InternalErrors() {}

    static String newReference() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause == failure ? "" : "\nCaused by: ")
                    .append(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("\n\tat ").append(frame);
            }
            if (cause.getCause() == cause) {
                break;
            }
        }
        return text.toString();
    }
}
