package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.model.LinearModelTrainer.Example;
import brussels.repere.understanding.phrase.NeedPhrase;
import brussels.repere.understanding.phrase.PhraseTables;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What needs are learnt from: the names of the categories, the phrases, the sentences of {@code understanding/examples/needs-*.csv},
 * and the parts of messages in {@code messages.csv}. Pairs of these, put together, teach that a text may have several needs, or one beside much
 * else.
 */
final class NeedExamples {

    /** The tables of sentences: written category by category, and as they are asked. */
    static final List<String> TABLES = List.of("needs-by-category", "needs-as-asked");

    private static final String CATEGORY = "category";
    private static final int MAX_CHOICES = 4;
    private static final int SENTENCE_PAIRS = 12_000;
    private static final int PHRASE_PAIRS = 9_000;
    private static final int PAIRS_WITH_NO_NEED = 3_000;
    /** A sentence without a need says less than one with: it is any of very many. */
    private static final float WEIGHT_OF_NO_NEED = 0.5f;

    private static final long SEED = 4;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Text> phrases = new ArrayList<>();
    private final List<Text> sentences = new ArrayList<>();
    private final List<Text> without = new ArrayList<>();

    private record Text(List<TypedWord> words, int[] labels) {}

    NeedExamples() {
        addNames();
        numbers.put("", numbers.size());
        addPhrases();
        for (String table : TABLES) {
            BundledTable.read("understanding/examples/" + table + ".csv")
                    .forEach(row -> add(row.get("text"), parseTerms(row), sentences));
        }
        BundledTable.read(MessageExamples.TABLE).stream()
                .filter(NeedExamples::isClear)
                .forEach(row -> add(row.get("text"), parseTerms(row), sentences));
    }

    private static List<String> parseTerms(Map<String, String> row) {
        return List.of(row.get("terms").split("\\s*[|;]\\s*"));
    }

    /** A clause may speak of help and name no category, since nobody has to find it. */
    private static boolean isClear(Map<String, String> row) {
        return row.get("terms") != null && !row.get("terms").isEmpty()
                || row.get("kind").equals("other");
    }

    /** Returns the ids of the categories, and the empty label of what is no need. */
    List<String> labels() {
        return List.copyOf(numbers.keySet());
    }

    List<Example> list() {
        List<Example> examples = new ArrayList<>();
        Stream.concat(phrases.stream(), sentences.stream()).forEach(text -> add(text, 1, examples));
        without.forEach(text -> add(text, WEIGHT_OF_NO_NEED, examples));
        Random random = new Random(SEED);
        addPairs(SENTENCE_PAIRS, sentences, sentences, random, examples);
        addPairs(PHRASE_PAIRS, phrases, phrases, random, examples);
        addPairs(PAIRS_WITH_NO_NEED, sentences, without, random, examples);
        return examples;
    }

    private void addNames() {
        List<Map<String, String>> categories = BundledTable.read("directory/taxonomy-terms.csv").stream()
                .filter(row -> row.get("kind").equals(CATEGORY))
                .toList();
        categories.forEach(row -> numbers.put(row.get("id"), numbers.size()));
        categories.forEach(row -> Stream.of(row.get("name_fr"), row.get("name_nl"))
                .filter(Objects::nonNull)
                .forEach(name -> add(name, List.of(row.get("id")), phrases)));
    }

    private void addPhrases() {
        for (String theme : PhraseTables.THEMES) {
            for (Map<String, String> row : PhraseTables.readRows(theme)) {
                List<NeedPhrase> choices = PhraseTables.parse(row);
                // A row with many choices says little more than one with few.
                int step = Math.max(1, choices.size() / MAX_CHOICES);
                for (int i = 0; i < choices.size(); i += step) {
                    NeedPhrase phrase = choices.get(i);
                    if (!phrase.terms().isEmpty() || phrase.certainty() == Certainty.SURE) {
                        add(phrase.text(), phrase.terms(), phrases);
                    }
                }
            }
        }
    }

    private void add(String text, List<String> terms, List<Text> texts) {
        int[] labels = terms.stream()
                .filter(term -> !term.isEmpty() && numbers.containsKey(term))
                .distinct()
                .mapToInt(numbers::get)
                .toArray();
        boolean meansNothing = terms.stream().allMatch(String::isEmpty);
        List<TypedWord> words = analyzer.analyze(text).words();
        if (meansNothing) {
            without.add(new Text(words, new int[] {numbers.get("")}));
        } else if (labels.length > 0) {
            texts.add(new Text(words, labels));
        }
    }

    private static void addPairs(int count, List<Text> ones, List<Text> others, Random random, List<Example> examples) {
        for (int i = 0; i < count; i++) {
            Text one = ones.get(random.nextInt(ones.size()));
            Text other = others.get(random.nextInt(others.size()));
            List<TypedWord> words =
                    Stream.concat(one.words().stream(), other.words().stream()).toList();
            int[] labels = ones == others
                    ? IntStream.concat(IntStream.of(one.labels()), IntStream.of(other.labels()))
                            .distinct()
                            .toArray()
                    : one.labels();
            add(new Text(words, labels), 1, examples);
        }
    }

    private static void add(Text text, float weight, List<Example> examples) {
        int[] features = TextFeatures.ofSubject(text.words());
        if (features.length > 0) {
            examples.add(new Example(features, text.labels(), weight));
        }
    }
}
