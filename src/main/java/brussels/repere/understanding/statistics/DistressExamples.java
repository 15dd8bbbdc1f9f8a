package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.model.LinearModelTrainer.Example;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What distress is learnt from: the texts of {@code understanding/examples/distress.csv}, of which more than half only look like
 * it, and ordinary sentences about other needs. Pairs of these teach that danger beside other matters is danger, and that two
 * other matters are none.
 */
final class DistressExamples {

    /** Nobody marked these sentences one by one. */
    private static final float WEIGHT_OF_ORDINARY = 0.5f;

    private static final int PAIRS = 8_000;
    private static final long SEED = 5;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final List<Map<String, String>> kinds = BundledTable.read("directory/urgent-needs.csv");
    private final List<String> labels = Stream.concat(kinds.stream().map(row -> row.get("kind")), Stream.of(""))
            .toList();

    /** Returns the codes of the kinds of distress, and the empty label of what is none. */
    List<String> labels() {
        return labels;
    }

    private record Text(List<TypedWord> words, String kind) {}

    /** @param scatter of the features */
    List<Example> list(int scatter) {
        List<Text> marked = BundledTable.read("understanding/examples/distress.csv").stream()
                .map(row -> new Text(analyzer.analyze(row.get("text")).words(), row.get("kind")))
                .toList();
        List<Text> ordinary = listOrdinary();
        List<Example> examples = new ArrayList<>();
        marked.forEach(text -> add(text.words(), text.kind(), 1, scatter, examples));
        ordinary.forEach(text -> add(text.words(), "", WEIGHT_OF_ORDINARY, scatter, examples));
        Random random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            // Most of what stands in long texts is no danger.
            List<Text> ones = i % 4 == 0 ? marked : ordinary;
            Text one = ones.get(random.nextInt(ones.size()));
            Text other = ordinary.get(random.nextInt(ordinary.size()));
            Stream<Text> pair = random.nextBoolean() ? Stream.of(one, other) : Stream.of(other, one);
            add(pair.flatMap(text -> text.words().stream()).toList(), one.kind(), 1, scatter, examples);
        }
        return examples;
    }

    private List<Text> listOrdinary() {
        Set<String> urgent = kinds.stream()
                .flatMap(row -> Stream.of(row.get("terms"), row.get("needs")))
                .flatMap(terms -> Arrays.stream(terms.split("\\s*\\|\\s*")))
                .collect(Collectors.toSet());
        List<Text> ordinary = new ArrayList<>();
        for (String table : NeedExamples.TABLES) {
            for (Map<String, String> row : BundledTable.read("understanding/examples/" + table + ".csv")) {
                if (Arrays.stream(row.get("terms").split("\\s*[|;]\\s*")).noneMatch(urgent::contains)) {
                    ordinary.add(new Text(analyzer.analyze(row.get("text")).words(), ""));
                }
            }
        }
        return ordinary;
    }

    private void add(List<TypedWord> words, String kind, float weight, int scatter, List<Example> examples) {
        int[] features = TextFeatures.ofWording(words, scatter);
        if (features.length > 0) {
            examples.add(new Example(features, new int[] {labels.indexOf(kind)}, weight));
        }
    }
}
