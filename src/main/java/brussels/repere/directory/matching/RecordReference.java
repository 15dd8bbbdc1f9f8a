package brussels.repere.directory.matching;

import brussels.repere.text.Bilingual;

/**
 * Names a record by what its source calls it. Immutable.
 *
 * @param sourceId its id at its source
 * @param name for people, never compared
 */
public record RecordReference(String source, String sourceId, Bilingual name) {}
