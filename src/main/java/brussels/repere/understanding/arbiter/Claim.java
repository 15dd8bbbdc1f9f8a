package brussels.repere.understanding.arbiter;

import brussels.repere.understanding.reading.Reading.Part;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A reading of some words of a text, which other readings of the same words may contest.
 *
 * @param part what they mean; null if they mean nothing that is asked for, however much they look like it
 * @param words the indexes of the words
 * @param weight how strong it is against others
 */
public record Claim(Part part, SortedSet<Integer> words, double weight) {

    /** Returns a claim of all words from one to another. */
    public static Claim ofRun(Part part, int first, int last, double weight) {
        return new Claim(
                part,
                IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new)),
                weight);
    }
}
