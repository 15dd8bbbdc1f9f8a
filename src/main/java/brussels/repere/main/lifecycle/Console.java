package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;

/** Prints for the person at the terminal: progress on standard output, failures on standard error. */
public final class Console {

    private Console() {}

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
