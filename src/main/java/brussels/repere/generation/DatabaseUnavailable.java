package brussels.repere.generation;

/** The database does not answer in the time that a request has. This passes; whoever asks may ask again. */
public final class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailable(String message) {
        super(message);
    }
}
