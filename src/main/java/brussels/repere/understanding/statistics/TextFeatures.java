package brussels.repere.understanding.statistics;

import brussels.repere.understanding.model.LinearModel;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes words as numbers below {@link #COUNT}: their stems, pairs of neighbours, and pieces of four or five letters, which slips and
 * compounds share. Different features may have the same number, which costs little.
 */
final class TextFeatures {

    /** The number of different features. */
    static final int COUNT = LinearModel.FEATURES;

    private static final int PIECE_LENGTH = 5;
    private static final int SHORT_PIECE_LENGTH = 4;

    /** The words that tell what a text is about. */
    private static final Set<Role> OF_SUBJECT = EnumSet.of(Role.MEANING, Role.FRAME, Role.KIN, Role.NEGATION);

    /** The words that tell how it is said: who, to whom, when, and whether at all. */
    private static final Set<Role> OF_WORDING = EnumSet.complementOf(EnumSet.of(Role.COURTESY));

    private TextFeatures() {}

    /** Returns the features of what words that follow each other are about, as hashes of 32 bits that a model narrows. */
    static int[] ofSubject(List<TypedWord> words) {
        Set<Integer> hashes = new TreeSet<>();
        list(words, OF_SUBJECT).forEach(feature -> hashes.add(spread(feature)));
        for (TypedWord word : words) {
            if (word.role() == Role.MEANING) {
                // The ends of a word are marked, since beginnings and endings say more than what stands in the middle.
                listPieces("^" + word.folded() + "$", SHORT_PIECE_LENGTH)
                        .forEach(piece -> hashes.add(spread("short piece " + piece)));
            }
        }
        return hashes.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Returns the features of how words that follow each other say what they say.
     *
     * @param scatter with another one other features have the same number
     */
    static int[] ofWording(List<TypedWord> words, int scatter) {
        String suffix = scatter == 0 ? "" : "#" + scatter;
        Set<Integer> features = new TreeSet<>();
        list(words, OF_WORDING).forEach(feature -> features.add(hash(feature + suffix)));
        return features.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Set<String> list(List<TypedWord> words, Set<Role> roles) {
        Set<String> features = new HashSet<>();
        String previous = null;
        for (TypedWord word : words) {
            if (!roles.contains(word.role())) {
                continue;
            }
            word.keys().forEach(key -> features.add("stem " + key));
            if (word.role() == Role.MEANING) {
                listPieces(word.folded(), PIECE_LENGTH).forEach(piece -> features.add("piece " + piece));
            }
            String key = word.keys().isEmpty()
                    ? word.folded()
                    : word.keys().iterator().next();
            if (previous != null) {
                features.add("pair " + previous + " " + key);
            }
            previous = key;
        }
        return features;
    }

    private static List<String> listPieces(String word, int length) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i + length <= word.length(); i++) {
            pieces.add(word.substring(i, i + length));
        }
        return pieces;
    }

    static int hash(String feature) {
        return spread(feature) & (COUNT - 1);
    }

    /** Spreads the hash of a text, whose lowest bits differ little between similar texts. */
    private static int spread(String feature) {
        int hash = feature.hashCode();
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >>> 12;
        return hash;
    }
}
