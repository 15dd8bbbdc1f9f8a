package brussels.repere.directory.importing;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.MergeOutcome;

/** Is told where an import does something else than what its source says. Does nothing by default. */
public interface ImportListener {

    /** A correction names a record that is not here, or is closed. */
    default void onNothingToCorrect(Provenance correction) {}

    /**
     * Called once at the end, unless there were none.
     *
     * @param records how many were verified earlier than what is here, and so changed nothing
     */
    default void onOlderIgnored(int records) {}

    /** A field was corrected here, and its source now says something else than before and than the correction. */
    default void onMerged(MergeOutcome outcome, Provenance record, EntryField field) {}

    /** A record was closed here, and its source still has it: it stays closed. */
    default void onKeptClosed(Provenance record) {}

    /** A record was closed here, and its source has looked at it since: it is open again. */
    default void onReopened(Provenance record) {}

    /** Somebody objected to being listed: the record is left out. */
    default void onObjected(Provenance record) {}

    /** A new record has the e-mail address or the telephone of somebody who objected: it is stored, for a person to look at. */
    default void onObjectedContact(Provenance record) {}
}
