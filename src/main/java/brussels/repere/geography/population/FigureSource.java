package brussels.repere.geography.population;

/**
 * Where figures are from, and of when. Immutable.
 *
 * @param licence terms under which they may be used, with the publisher named
 * @param approximate whether the year is told by the figures alone, and not by who published them
 * @param denominator of whom a percentage is: {@code labour-force}, {@code aged-18-64}, {@code insured} or words of an operator; null
 *     for counts
 */
public record FigureSource(String publisher, String licence, int year, boolean approximate, String denominator) {}
