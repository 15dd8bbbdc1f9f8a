package brussels.repere.directory.corrections;

import java.time.LocalDate;

/**
 * Which corrections are asked for. Immutable.
 *
 * @param source null for all sources
 * @param since the day from which on they were written down; null for all
 */
public record CorrectionQuery(String source, LocalDate since) {}
