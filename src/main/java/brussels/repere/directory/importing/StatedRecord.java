package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import java.util.Optional;

/**
 * A record of an import before it is compared with what is stored.
 *
 * @param unstated what the form of its source cannot say
 * @param correction empty where the source itself speaks
 * @param known the stored record; null for a new one
 */
record StatedRecord(
        DirectoryEntry entry,
        UnstatedParts unstated,
        Optional<CorrectionScope> correction,
        KnownRecords.KnownRecord known) {}
