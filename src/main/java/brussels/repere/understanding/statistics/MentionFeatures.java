package brussels.repere.understanding.statistics;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what stands around some words as numbers below {@link TextFeatures#COUNT}: words by where they stand (how far, in the clause, the sentence, the
 * sentences beside), what kinds of words these are, pairs of neighbours, and signs.
 */
final class MentionFeatures {

    private static final int NEAR = 4;
    private static final int PAIRS = 3;
    private static final int MAX_SENTENCES = 4;

    private static final Map<String, Set<String>> CLASSES = Stream.of(
                    "age.person",
                    "age.child",
                    "age.units-of-others",
                    "age.lasting-things",
                    "language.speaking",
                    "language.learning",
                    "language.of-things")
            .collect(Collectors.toMap(Function.identity(), WordLists::get));

    private final TypedText text;
    private final int first;
    private final int last;
    private final Set<String> features = new LinkedHashSet<>();

    /** @param first the index of the first of the words, {@code last} that of the last one */
    MentionFeatures(TypedText text, int first, int last) {
        this.text = text;
        this.first = first;
        this.last = last;
        text.words().stream()
                .filter(word -> word.index() < first || word.index() > last)
                .forEach(this::addWord);
        for (int i = 1; i <= PAIRS; i++) {
            add("pair -" + i + " " + wordAt(first - i - 1) + " " + wordAt(first - i));
            add("pair +" + i + " " + wordAt(last + i) + " " + wordAt(last + i + 1));
        }
        add("around " + wordAt(first - 1) + " X " + wordAt(last + 1));
        add("three " + wordAt(first - 3) + " " + wordAt(first - 2) + " " + wordAt(first - 1));
        addSigns();
        addPlace();
    }

    MentionFeatures add(String feature) {
        features.add(feature);
        return this;
    }

    int[] toArray() {
        return features.stream()
                .mapToInt(TextFeatures::hash)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Returns a word with its digits counted instead of told, since other numbers say the same; signs for the ends of the text. */
    String wordAt(int index) {
        if (index < 0 || index >= text.size()) {
            return index < 0 ? "^" : "$";
        }
        String word = text.foldedAt(index);
        return word.chars().allMatch(Character::isDigit) ? "#" + word.length() : word.replaceAll("\\d+", "#");
    }

    String signsBefore() {
        String before =
                first == 0 ? text.original().substring(0, text.get(0).span().start()) : text.textAfter(first - 1);
        return before.strip();
    }

    String signsBehind() {
        return text.textAfter(last).strip();
    }

    private void addWord(TypedWord word) {
        String where = where(word);
        String written = wordAt(word.index());
        add(where + " " + written);
        word.keys().forEach(key -> add(where + " key " + key));
        Set<String> classes = classesOf(word);
        classes.forEach(name -> add(where + " class " + name));
        int offset = word.index() < first ? word.index() - first : word.index() - last;
        if (Math.abs(offset) <= NEAR) {
            String at = (word.sentence() == text.get(first).sentence() ? "at " : "over ") + offset;
            add(at + " " + written);
            add(at + " role " + word.role());
            classes.forEach(name -> add(at + " class " + name));
        }
    }

    private Set<String> classesOf(TypedWord word) {
        Set<String> classes = new LinkedHashSet<>();
        CLASSES.forEach((name, words) -> {
            if (words.contains(word.folded())) {
                classes.add(name);
            }
        });
        if (word.role() == Role.KIN) {
            classes.add("kin");
        }
        if (word.index() > 0
                && Character.isUpperCase(word.span().in(text.original()).charAt(0))) {
            classes.add("capital");
        }
        return classes;
    }

    private String where(TypedWord word) {
        boolean isBefore = word.index() < first;
        TypedWord edge = text.get(isBefore ? first : last);
        if (word.clause() == edge.clause()) {
            return isBefore ? "before" : "behind";
        }
        int distance = word.sentence() - edge.sentence();
        return distance == 0
                ? (isBefore ? "earlier" : "later")
                : distance < 0 ? "sentences before" : "sentences behind";
    }

    private void addSigns() {
        add("signs before " + signsBefore());
        add("signs behind " + signsBehind());
        add("signs " + signsBefore() + " X " + signsBehind());
    }

    private void addPlace() {
        boolean isFirst = first == 0;
        boolean isLast = last == text.size() - 1;
        boolean begins =
                isFirst || text.get(first - 1).clause() != text.get(first).clause();
        boolean ends = isLast || text.get(last + 1).clause() != text.get(last).clause();
        add("first " + isFirst).add("last " + isLast).add("clause " + begins + " " + ends);
        add("sentences " + Math.min(MAX_SENTENCES, text.get(text.size() - 1).sentence() + 1));
    }
}
