package brussels.repere.understanding.arbiter;

import brussels.repere.understanding.reading.Reading.Part;
import java.util.SortedSet;

/**
 * A reading of some words of a text, which other readings of the same words may contest.
 *
 * @param part what they mean; null if they mean nothing that is asked for, however much they look like it
 * @param words the indexes of the words
 * @param weight how strong it is against others
 */
public record Claim(Part part, SortedSet<Integer> words, double weight) {}
