package brussels.repere.search.index;

/** Told how far the build of an index is. */
@FunctionalInterface
public interface IndexProgress {

    void at(long done, long of);
}
