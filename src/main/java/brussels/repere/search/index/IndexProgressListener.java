package brussels.repere.search.index;

/** Told how far the build of an index is. */
@FunctionalInterface
public interface IndexProgressListener {

    void onProgress(long done, long of);
}
