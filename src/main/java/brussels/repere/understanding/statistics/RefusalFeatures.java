package brussels.repere.understanding.statistics;

import brussels.repere.understanding.grammar.RefusalReader;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what stands around a need as numbers below {@link TextFeatures#COUNT}: words by where they stand (before and behind it, in its clause,
 * its sentence, those beside), pairs of neighbours, signs, and what the grammar of refusals says. The words of the need itself count for nothing.
 */
final class RefusalFeatures {

    private static final int MAX_SENTENCES = 4;
    private static final int NEAR = 2;
    private static final RefusalReader GRAMMAR = new RefusalReader();

    private final TypedText text;
    private final int first;
    private final int last;
    private final Set<Integer> features = new TreeSet<>();

    private RefusalFeatures(TypedText text, int first, int last) {
        this.text = text;
        this.first = first;
        this.last = last;
    }

    /** @param need the indexes of its words */
    static int[] of(SortedSet<Integer> need, TypedText text) {
        RefusalFeatures features = new RefusalFeatures(text, need.first(), need.last());
        features.addWords();
        features.addSigns();
        features.addPlace();
        features.add("grammar " + GRAMMAR.isRefused(need, text));
        return features.features.stream().mapToInt(Integer::intValue).toArray();
    }

    /** @param first the index of the first word of a need, {@code last} that of its last one */
    static SortedSet<Integer> words(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private void addWords() {
        String previous = "^";
        for (TypedWord word : text.words()) {
            if (word.index() >= first && word.index() <= last) {
                if (word.index() == first) {
                    add("pair " + previous + " X");
                }
                previous = "X";
                continue;
            }
            String folded = word.role() == Role.NUMBER ? "#" : word.folded();
            String where = where(word);
            add(where + " " + folded);
            add("any " + folded);
            word.keys().forEach(key -> add(where + " key " + key));
            if (word.role() == Role.NEGATION) {
                add(where + " negation");
            }
            addNear(word, folded);
            int distance = word.sentence() - text.get(first).sentence();
            if (distance == 0 || distance == 1) {
                add("pair " + previous + " " + folded);
            }
            previous = folded;
        }
    }

    private String where(TypedWord word) {
        boolean isBefore = word.index() < first;
        TypedWord edge = text.get(isBefore ? first : last);
        if (word.clause() == edge.clause()) {
            return isBefore ? "before" : "behind";
        }
        int distance = Math.max(-NEAR, Math.min(NEAR, word.sentence() - edge.sentence()));
        return distance == 0 ? (isBefore ? "earlier" : "later") : "sentence " + distance;
    }

    private void addNear(TypedWord word, String folded) {
        int before = first - word.index();
        int behind = word.index() - last;
        if (before > 0 && before <= NEAR) {
            add("before " + before + " " + folded);
        } else if (behind > 0 && behind <= NEAR) {
            add("behind " + behind + " " + folded);
        }
    }

    private void addSigns() {
        String before =
                first == 0 ? text.original().substring(0, text.get(0).span().start()) : text.textAfter(first - 1);
        before.chars().filter(RefusalFeatures::isSign).forEach(sign -> add("sign before " + sign));
        text.textAfter(last).chars().filter(RefusalFeatures::isSign).forEach(sign -> add("sign behind " + sign));
    }

    /** Hyphens and brackets part names of services, and refuse nothing. */
    private static boolean isSign(int sign) {
        return !Character.isWhitespace(sign) && "-–()/".indexOf(sign) < 0;
    }

    private void addPlace() {
        TypedWord end = text.get(text.size() - 1);
        int sentence = text.get(first).sentence();
        add("sentences " + Math.min(MAX_SENTENCES, end.sentence() + 1));
        addIf(first == 0, "at the start");
        addIf(last == text.size() - 1, "at the end");
        addIf(sentence == 0, "in the first sentence");
        addIf(sentence == end.sentence(), "in the last sentence");
        addIf(end.clause() > text.get(last).clause(), "clauses follow");
    }

    private void addIf(boolean isSo, String feature) {
        if (isSo) {
            add(feature);
        }
    }

    private void add(String feature) {
        features.add(TextFeatures.hash(feature));
    }
}
