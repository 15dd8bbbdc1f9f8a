package brussels.repere.generation;

/** Nothing can be answered yet, since the data are not in memory: who asks may come back. */
public final class DataNotLoaded extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public DataNotLoaded(String what) {
        super(what);
    }
}
