package brussels.repere.engines;

/**
 * A start that cannot go on. The message says what is wrong and {@link #whatToDo} how to solve it; both are shown to
 * the person who started, without a stack trace.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whatToDo;

    public StartFailure(String problem, String whatToDo) {
        this(problem, whatToDo, null);
    }

    public StartFailure(String problem, String whatToDo, Throwable cause) {
        super(problem, cause);
        this.whatToDo = whatToDo;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
