package brussels.repere.geocoding.gazetteer;

import brussels.repere.text.Bilingual;
import brussels.repere.text.EditDistance;
import brussels.repere.text.NameNormalizer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether somebody who typed some words nearly typed the name of a place: no more than a slip in a shorter name, and two in
 * a longer one. A number, a postcode or a town may follow.
 */
final class NearMisses {

    private static final int MIN_LENGTH = 5;
    private static final int LONG_NAME = 9;

    private NearMisses() {}

    /** @param name of the street or territory that the words may mean */
    static boolean isNearly(String typed, Bilingual name) {
        List<String> words = NameNormalizer.words(typed).stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .toList();
        return Stream.of(name.fr(), name.nl())
                .map(NameNormalizer::words)
                .filter(wanted -> !wanted.isEmpty() && words.size() >= wanted.size())
                .anyMatch(wanted -> isNear(String.join("", words.subList(0, wanted.size())), String.join("", wanted)));
    }

    private static boolean isNear(String typed, String wanted) {
        int slips = wanted.length() < LONG_NAME ? 1 : 2;
        return wanted.length() >= MIN_LENGTH && EditDistance.atMost(typed, wanted, slips) <= slips;
    }
}
