package brussels.repere.exchange.backup;

/** Says why a file cannot be restored and what to do, in words for an operator. Nothing was changed. */
public final class BackupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    BackupFailure(String message, String advice) {
        this(message, advice, null);
    }

    BackupFailure(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    public String advice() {
        return advice;
    }
}
