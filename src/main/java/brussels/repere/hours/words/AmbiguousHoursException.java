package brussels.repere.hours.words;

/** Signals text with several possible meanings. Nothing of its line is then structured. */
final class AmbiguousHoursException extends Exception {

    private static final long serialVersionUID = 1L;

    AmbiguousHoursException() {
        super(null, null, false, false);
    }
}
