package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The records of an import, read one at a time so that nobody holds all of them in memory, and the rules by which they count. */
public interface ImportSource extends ImportListener {

    /**
     * Passes on every record once.
     *
     * @return whether all of them may be kept; if not, nothing is
     */
    boolean forEachEntry(Consumer<DirectoryEntry> action);

    /**
     * Names the records that the source still has but that {@link #forEachEntry} left out, once it has ended: they stay as
     * they are here, and open.
     *
     * @param action takes the name of the source and the id of the record there
     */
    default void forEachUnchanged(BiConsumer<String, String> action) {}

    /** Returns whether these are all records of their sources: those that are here and were not named are then closed. */
    default boolean isComplete() {
        return false;
    }

    /**
     * Decides, for each source and after all records, whether the missing ones may be closed.
     *
     * @param closing how many records of the source would be closed
     * @param open how many records of the source were open before
     * @param keptConfidential how many confidential ones stay open because no confidential record was named at all: files
     *     that are passed on leave them out
     * @return false if that many cannot be meant; then nothing of the import is kept
     */
    default boolean mayClose(String source, int closing, int open, int keptConfidential) {
        return true;
    }

    /** Returns empty if the sources themselves speak; otherwise the records correct here what those sources said. */
    default Optional<CorrectionScope> correctionScope() {
        return Optional.empty();
    }

    /** Returns what the form of the record that is being passed on cannot say; it stays as it is here. */
    default UnstatedParts unstated() {
        return UnstatedParts.NONE;
    }

    /** Returns whether a record replaces what is here even if it was verified earlier. */
    default boolean mayBeOlder() {
        return false;
    }
}
