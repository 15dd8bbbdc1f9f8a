package brussels.repere.main;

import brussels.repere.engines.StartFailure;

/** What the person at the terminal reads: progress on standard output, failures on standard error. */
final class Console {

    private Console() {}

    static void say(String line) {
        System.out.println(line);
    }

    static void complain(StartFailure failure) {
        complain("Repère cannot start", failure);
    }

    static void complain(String what, StartFailure failure) {
        System.err.println();
        System.err.println(what + ": " + failure.getMessage());
        System.err.println("What to do: " + failure.whatToDo());
        if (Boolean.getBoolean("repere.debug") && failure.getCause() != null) {
            failure.getCause().printStackTrace();
        }
    }
}
