package brussels.repere.observatory;

/** Nothing can be counted: there are more services than are held in memory, or none are loaded yet. */
public final class ObservatoryUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ObservatoryUnavailable() {
        super("the services are not held in memory", null, false, false);
    }
}
