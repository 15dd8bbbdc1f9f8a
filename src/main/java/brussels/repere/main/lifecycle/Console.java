package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;

/** Prints for the person at the terminal: progress on standard output, failures on standard error. */
public final class Console {

    private Console() {}

    /**
     * Start lines, failures of a start, the help of the command line and the log are in English: who starts the jar
     * also reads the logs of PostgreSQL, OpenSearch and Java. Everything else is in French and Dutch. That includes
     * reports that users of the command line pass on to editors, such as the report of an import.
     */
    public static void print(String line) {
        System.out.println(line);
    }

    public static void printFailure(StartFailure failure) {
        printFailure("Repère cannot start", failure);
    }

    public static void printFailure(String headline, StartFailure failure) {
        System.err.println();
        System.err.println(headline + ": " + failure.getMessage());
        System.err.println("What to do: " + failure.whatToDo());
        if (Boolean.getBoolean("repere.debug") && failure.getCause() != null) {
            failure.getCause().printStackTrace();
        }
    }
}
