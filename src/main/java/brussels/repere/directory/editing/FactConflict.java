package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.FactChange;

/**
 * A fact that somebody else changed meanwhile. Immutable.
 *
 * @param was the record with the value that both began with
 * @param theirs the record as it is now
 * @param change the last change of the fact
 */
public record FactConflict(EntryField field, DirectoryEntry was, DirectoryEntry theirs, FactChange change) {}
