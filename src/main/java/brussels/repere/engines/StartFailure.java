package brussels.repere.engines;

import brussels.repere.engines.watch.EngineFailure;

/**
 * A start that cannot go on. The message says what is wrong and {@link #whatToDo} how to solve it; both are shown to
 * the person who started, without a stack trace.
 */
public final class StartFailure extends EngineFailure {

    private static final long serialVersionUID = 1L;

    public StartFailure(String problem, String whatToDo) {
        this(problem, whatToDo, null);
    }

    public StartFailure(String problem, String whatToDo, Throwable cause) {
        this(problem, whatToDo, cause, false);
    }

    private StartFailure(String problem, String whatToDo, Throwable cause, boolean solvedByRestart) {
        super(problem, whatToDo, cause, solvedByRestart);
    }

    /** The failure of an engine whose fixed port another program took; only a new process can choose another port. */
    static StartFailure portTaken(String engine, int port) {
        return new StartFailure(
                "Port %d of %s on 127.0.0.1 is taken by another program.".formatted(port, engine),
                "Stop that program, or restart Repère, which then uses another port.",
                null,
                true);
    }
}
