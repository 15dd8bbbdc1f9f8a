package brussels.repere.engines.watch;

/**
 * An engine that cannot run. The message says what is wrong, in its first line alone or with details in further lines, and
 * {@link #whatToDo} how a person can solve it. Neither needs a stack trace.
 */
public class EngineFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whatToDo;
    private final boolean solvedByRestart;

    /** @param solvedByRestart whether a new start of the whole application would succeed, and nothing less does */
    public EngineFailure(String problem, String whatToDo, Throwable cause, boolean solvedByRestart) {
        super(problem, cause);
        this.whatToDo = whatToDo;
        this.solvedByRestart = solvedByRestart;
    }

    /** The first line of the message. */
    public String problem() {
        return getMessage().lines().findFirst().orElse("");
    }

    public String whatToDo() {
        return whatToDo;
    }

    boolean isSolvedByRestart() {
        return solvedByRestart;
    }
}
