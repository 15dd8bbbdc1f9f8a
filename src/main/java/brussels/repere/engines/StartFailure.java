package brussels.repere.engines;

/**
 * A start that cannot go on, in words for the person who started it: what is wrong, and what to do. It is shown without
 * a stack trace.
 */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whatToDo;

    public StartFailure(String whatIsWrong, String whatToDo) {
        this(whatIsWrong, whatToDo, null);
    }

    public StartFailure(String whatIsWrong, String whatToDo, Throwable cause) {
        super(whatIsWrong, cause);
        this.whatToDo = whatToDo;
    }

    public String whatToDo() {
        return whatToDo;
    }
}
