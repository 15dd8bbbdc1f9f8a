package brussels.repere.directory.agenda;

import brussels.repere.text.Bilingual;

/**
 * What it costs to take part. Immutable.
 *
 * @param free null where nobody said
 * @param text how much, and for whom; null for none
 */
public record EventCost(Boolean free, Bilingual text) {}
