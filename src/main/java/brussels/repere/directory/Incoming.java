package brussels.repere.directory;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What an import brings, told one by one, so that nobody has to hold all of it in memory. */
public interface Incoming {

    /**
     * Tells every institution once.
     *
     * @return whether all of it may be kept; if not, nothing is
     */
    boolean tell(Consumer<DirectoryEntry> each);

    /**
     * Names what its sources have still and what is not told anew, once all is told: it stays as it is here, and open.
     *
     * @param each told source and id
     */
    default void stay(BiConsumer<String, String> each) {}

    /** Whether its sources have nothing else any more: what they had before, and is not told now, is closed. */
    default boolean isWhole() {
        return false;
    }

    /**
     * Asked of each source once all is told.
     *
     * @param closing how many of it are to be closed
     * @param of how many of it were open
     * @param unsaid how many confidential ones stay open, since none of them was told: what is given on leaves them out
     * @return false if that cannot be meant; then nothing is kept
     */
    default boolean mayClose(String source, int closing, int of, int unsaid) {
        return true;
    }
}
