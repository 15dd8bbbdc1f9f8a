package brussels.repere.exchange.editing;

import brussels.repere.directory.EntryField;
import brussels.repere.exchange.input.ImportFinding;

/**
 * Something that was found in what somebody typed. Immutable.
 *
 * @param field in whose cells it was found
 * @param blocks whether the edit cannot be stored: what was typed would be left out, or means nothing
 */
public record CellFinding(EntryField field, ImportFinding finding, boolean blocks) {}
