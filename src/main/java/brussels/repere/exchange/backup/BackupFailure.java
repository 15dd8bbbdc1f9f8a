package brussels.repere.exchange.backup;

/** Why a file cannot be restored, and what to do, in words for an operator. Nothing was changed. */
public final class BackupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    BackupFailure(String whatIsWrong, String whatToDo) {
        this(whatIsWrong, whatToDo, null);
    }

    BackupFailure(String whatIsWrong, String whatToDo, Throwable cause) {
        super(whatIsWrong, cause);
        this.advice = whatToDo;
    }

    public String advice() {
        return advice;
    }
}
