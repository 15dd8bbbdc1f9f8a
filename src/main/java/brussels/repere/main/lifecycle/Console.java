package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import java.io.PrintStream;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Prints for the person at the terminal: progress on standard output, failures on standard error. Of the service, whose output is a log,
 * each line is one of that log.
 */
public final class Console {

    private static final String ERROR = "ERROR";

    /** Where the current thread prints, if not at the terminal of this process. */
    private static final ThreadLocal<Consumer<String>> REDIRECTED = new ThreadLocal<>();

    /** Null for commands, which a person reads. */
    private static volatile LogLines log;

    private Console() {}

    /** From now on lines are part of the log of the service. */
    static void logAs(LogLines lines) {
        log = lines;
    }

    /** Runs work whose lines go elsewhere, on the current thread. */
    static int redirect(Consumer<String> lines, IntSupplier work) {
        REDIRECTED.set(lines);
        try {
            return work.getAsInt();
        } finally {
            REDIRECTED.remove();
        }
    }

    /**
     * Start lines, failures of a start, the help of the command line and the log are in English: who starts the jar
     * also reads the logs of PostgreSQL, OpenSearch and Java. Everything else is in French and Dutch. That includes
     * reports that users of the command line pass on to editors, such as the report of an import.
     */
    public static void print(String line) {
        printOn(System.out, "INFO", line);
    }

    public static void printFailure(StartFailure failure) {
        printFailure("Repère cannot start", failure);
    }

    public static void printFailure(String headline, StartFailure failure) {
        if (log == null) {
            printOn(System.err, ERROR, "");
        }
        printOn(System.err, ERROR, headline + ": " + failure.getMessage());
        printOn(System.err, ERROR, "What to do: " + failure.whatToDo());
        if (Boolean.getBoolean("repere.debug") && failure.getCause() != null) {
            failure.getCause().printStackTrace();
        }
    }

    private static void printOn(PrintStream terminal, String level, String line) {
        Consumer<String> elsewhere = REDIRECTED.get();
        LogLines lines = log;
        if (elsewhere != null) {
            elsewhere.accept(line);
        } else {
            terminal.println(lines == null ? line : lines.format(level, line));
        }
    }
}
