package brussels.repere.directory.privacy;

/** A record is no natural person by its legal status, and nobody says that it concerns one; nothing was changed. */
public final class NoNaturalPersonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoNaturalPersonException() {
        super("no natural person", null, false, false);
    }
}
