package brussels.repere.understanding.statistics;

import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes words as numbers below {@link #COUNT}: their stems, pairs of neighbours, and pieces of five letters, which slips and
 * compounds share. Different features may have the same number, which costs little.
 */
final class TextFeatures {

    /** The number of different features. */
    static final int COUNT = 1 << 14;

    private static final int PIECE_LENGTH = 5;
    /** The words that tell what a text is about. */
    private static final Set<Role> OF_SUBJECT = EnumSet.of(Role.MEANING, Role.FRAME, Role.KIN, Role.NEGATION);

    /** The words that tell how it is said: who, to whom, when, and whether at all. */
    private static final Set<Role> OF_WORDING = EnumSet.complementOf(EnumSet.of(Role.COURTESY));

    private TextFeatures() {}

    /** Returns the features of what words that follow each other are about. */
    static int[] ofSubject(List<TypedWord> words) {
        return list(words, OF_SUBJECT, "");
    }

    /**
     * Returns the features of how words that follow each other say what they say.
     *
     * @param scatter with another one other features have the same number
     */
    static int[] ofWording(List<TypedWord> words, int scatter) {
        return list(words, OF_WORDING, scatter == 0 ? "" : "#" + scatter);
    }

    private static int[] list(List<TypedWord> words, Set<Role> roles, String scatter) {
        Set<Integer> features = new TreeSet<>();
        String previous = null;
        for (TypedWord word : words) {
            if (!roles.contains(word.role())) {
                continue;
            }
            word.keys().forEach(key -> features.add(hash("stem " + key + scatter)));
            if (word.role() == Role.MEANING) {
                listPieces(word.folded()).forEach(piece -> features.add(hash("piece " + piece + scatter)));
            }
            String key = word.keys().isEmpty()
                    ? word.folded()
                    : word.keys().iterator().next();
            if (previous != null) {
                features.add(hash("pair " + previous + " " + key + scatter));
            }
            previous = key;
        }
        return features.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<String> listPieces(String word) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + PIECE_LENGTH <= word.length(); i++) {
            pieces.add(word.substring(i, i + PIECE_LENGTH));
        }
        return pieces;
    }

    /** Spreads the hash of a text, whose lowest bits differ little between similar texts. */
    static int hash(String feature) {
        int hash = feature.hashCode();
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >>> 12;
        return hash & (COUNT - 1);
    }
}
