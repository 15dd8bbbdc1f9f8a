package brussels.repere.directory.matching;

import brussels.repere.text.EditDistance;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Compares names by their distinctive words, with slips of a letter in long ones. */
final class NameComparison {

    /** The share of the words of two names that both have. */
    private static final double MIN_SIMILARITY = 0.5;

    /** A shorter word is another word with one letter changed. */
    private static final int MIN_LENGTH_FOR_SLIP = 5;

    private NameComparison() {}

    /** Returns null where one of them has no name of its own. */
    static MatchSign compare(MatchRecord one, MatchRecord other) {
        if (one.names().isEmpty() || other.names().isEmpty()) {
            return null;
        }
        double best = one.names().stream()
                .flatMap(name -> other.names().stream().map(otherName -> similarity(name, otherName)))
                .max(Comparator.naturalOrder())
                .orElse(0.0);
        if (best == 1) {
            return MatchSign.SAME_NAME;
        }
        return best >= MIN_SIMILARITY || joinedAlike(one.names(), other.names())
                ? MatchSign.SIMILAR_NAME
                : MatchSign.OTHER_NAME;
    }

    private static double similarity(Set<String> one, Set<String> other) {
        long common = one.stream()
                .filter(word -> other.stream().anyMatch(each -> isAlike(word, each)))
                .count();
        return (double) common / Math.max(1, one.size() + other.size() - common);
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || one.length() >= MIN_LENGTH_FOR_SLIP
                        && other.length() >= MIN_LENGTH_FOR_SLIP
                        && EditDistance.atMost(one, other, 1) <= 1;
    }

    /** {@code Nordpharma} is {@code Nord Pharma}, {@code Pharmacity} is {@code Pharma City}. */
    private static boolean joinedAlike(List<Set<String>> one, List<Set<String>> other) {
        return one.stream()
                .anyMatch(name -> other.stream().anyMatch(each -> contains(name, each) || contains(each, name)));
    }

    private static boolean contains(Set<String> joined, Set<String> parts) {
        return joined.stream()
                .anyMatch(word -> word.length() > MIN_LENGTH_FOR_SLIP
                        && parts.stream().allMatch(part -> part.length() > 3 && word.contains(part)));
    }
}
