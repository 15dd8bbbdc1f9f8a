package brussels.repere.search.index;

/** Learns how far a rebuild of the index has come. */
@FunctionalInterface
public interface IndexProgressListener {

    void onProgress(long done, long total);
}
