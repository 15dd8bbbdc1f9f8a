package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.statistics.LinearModelTrainer.Example;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * What refusals are learnt from: the texts of {@code understanding/examples/refusals.csv}, each with the words of one need, which it refuses, or
 * wants in words that look like a refusal, or just wants; and ordinary sentences and names,
 * which refuse next to nothing.
 */
final class RefusalExamples {

    /** {@code text, lang, need, refused}: {@code need} as it stands in the text. */
    static final String TABLE = "understanding/examples/refusals.csv";

    /** The label of what is refused. */
    static final int REFUSED = 1;

    private static final float WEIGHT_OF_ORDINARY = 0.3f;
    private static final float WEIGHT_OF_OTHERS = 0.1f;
    private static final long SEED = 9;

    private final Random random = new Random(SEED);
    private final WordAnalyzer analyzer = new WordAnalyzer();

    List<String> labels() {
        return List.of("", "refused");
    }

    List<Example> list() {
        List<Example> examples = new ArrayList<>();
        BundledTable.read(TABLE).forEach(row -> addMarked(row, examples));
        for (String table : NeedExamples.TABLES) {
            BundledTable.read("understanding/examples/" + table + ".csv").stream()
                    .filter(row -> !row.get("terms").isEmpty())
                    .forEach(row ->
                            addWanted(analyzer.analyze(row.get("text")), word -> true, WEIGHT_OF_ORDINARY, examples));
        }
        BundledTable.read("directory/services.csv").stream()
                .map(row -> analyzer.analyze(row.get("name_fr")))
                .forEach(name -> name.words().stream()
                        .filter(word -> word.role() == Role.MEANING)
                        .forEach(word -> addWanted(name, word::equals, 1, examples)));
        return examples;
    }

    private void addMarked(Map<String, String> row, List<Example> examples) {
        TypedText text = analyzer.analyze(row.get("text"));
        SortedSet<Integer> need = find(row.get("need"), text);
        int label = row.get("refused").equals("yes") ? REFUSED : 0;
        examples.add(new Example(RefusalFeatures.of(need, text), new int[] {label}, 1));
        int clause = text.get(need.last()).clause();
        addWanted(text, word -> word.clause() != clause, WEIGHT_OF_OTHERS, examples);
    }

    /** Nobody marked these words: one of those that mean something stands for a need. */
    private void addWanted(TypedText text, Predicate<TypedWord> which, float weight, List<Example> examples) {
        List<TypedWord> words = text.words().stream()
                .filter(word -> word.role() == Role.MEANING && which.test(word))
                .toList();
        if (!words.isEmpty()) {
            int at = words.get(random.nextInt(words.size())).index();
            examples.add(new Example(RefusalFeatures.of(RefusalFeatures.words(at, at), text), new int[] {0}, weight));
        }
    }

    /** @throws IllegalArgumentException if the need does not stand in the text */
    static SortedSet<Integer> find(String need, TypedText text) {
        List<String> words = FoldedText.of(need).words().stream()
                .map(FoldedText.Word::folded)
                .toList();
        for (int first = 0; first + words.size() <= text.size(); first++) {
            int last = first + words.size() - 1;
            if (text.words().subList(first, last + 1).stream()
                    .map(word -> word.folded())
                    .toList()
                    .equals(words)) {
                return RefusalFeatures.words(first, last);
            }
        }
        throw new IllegalArgumentException(need + " does not stand in: " + text.original());
    }
}
