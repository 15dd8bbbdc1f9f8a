package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What an import brings, told one by one, so that nobody has to hold all of it in memory. */
public interface ImportSource {

    /**
     * Tells every institution once.
     *
     * @return whether all of it may be kept; if not, nothing is
     */
    boolean forEachEntry(Consumer<DirectoryEntry> each);

    /**
     * Names what its sources have still and what is not told anew, once all is told: it stays as it is here, and open.
     *
     * @param each told source and id
     */
    default void forEachUnchanged(BiConsumer<String, String> each) {}

    /** Whether its sources have nothing else any more: what they had before, and is not told now, is closed. */
    default boolean isComplete() {
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

    /** Empty if it is the sources themselves that speak; else all that is told corrects what is there of them. */
    default Optional<CorrectionScope> correctionScope() {
        return Optional.empty();
    }

    /** Told of one that is to be corrected and is not there. */
    default void onNothingToCorrect(Provenance of) {}

    /** Whether what was verified earlier than what is there takes its place all the same. */
    default boolean mayBeOlder() {
        return false;
    }

    /** Told once all is told, how many were older than what is there, and changed nothing. */
    default void onOlderIgnored(int records) {}

    /** Told of each field that was corrected here, when its source says something else now. */
    default void onMerged(MergeOutcome what, Provenance of, EntryField field) {}
}
