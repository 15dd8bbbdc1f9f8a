package brussels.repere.hours.words;

/** Words that may mean several things: then nothing of their line is structured. */
final class AmbiguousHoursException extends Exception {

    private static final long serialVersionUID = 1L;

    AmbiguousHoursException() {
        super(null, null, false, false);
    }
}
