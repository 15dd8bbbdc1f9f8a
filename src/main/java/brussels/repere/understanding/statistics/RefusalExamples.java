package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.model.LinearModelTrainer.Example;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What refusals are learnt from: the texts of {@code understanding/examples/refusals.csv}, each with the words of one need, which it refuses, or
 * wants in words that look like a refusal, or just wants; and ordinary sentences, complaints, what messages ask and
 * tell, and names, which refuse next to nothing.
 */
final class RefusalExamples {

    /** {@code text, lang, need, refused}: {@code need} as it stands in the text. */
    static final String TABLE = "understanding/examples/refusals.csv";

    /** The label of what is refused. */
    static final int REFUSED = 1;

    private static final float WEIGHT_OF_ORDINARY = 0.15f;
    private static final float WEIGHT_OF_OTHERS = 0.1f;
    /** Who tells what happened, however bad, refuses nothing by it: "son mari la frappe". */
    private static final float WEIGHT_OF_COMPLAINT = 0.3f;

    private static final float WEIGHT_OF_MESSAGE = 0.5f;
    private static final Set<String> KINDS_OF_WANTED = Set.of("asked", "told");
    private static final String KIND_OF_REFUSED = "refused";
    private static final int MAX_PARTS_BESIDE = 4;
    private static final long SEED = 9;

    private final Random random = new Random(SEED);
    private final WordAnalyzer analyzer = new WordAnalyzer();

    /** What may stand beside a sentence that asks. */
    private final List<String> others = BundledTable.read(MessageExamples.TABLE).stream()
            .filter(row -> !row.get("kind").equals(KIND_OF_REFUSED))
            .map(row -> row.get("text"))
            .toList();

    List<String> labels() {
        return List.of("", "refused");
    }

    List<Example> list() {
        List<Example> examples = new ArrayList<>();
        BundledTable.read(TABLE).forEach(row -> addMarked(row, examples));
        for (String table : NeedExamples.TABLES) {
            BundledTable.read("understanding/examples/" + table + ".csv").stream()
                    .filter(row -> !row.get("terms").isEmpty())
                    .forEach(row -> addOrdinary(row.get("text"), examples));
        }
        BundledTable.read("understanding/examples/distress.csv")
                .forEach(row ->
                        addWanted(analyzer.analyze(row.get("text")), word -> true, WEIGHT_OF_COMPLAINT, examples));
        listMessages().forEach(message -> addMessage(message, examples));
        BundledTable.read("directory/services.csv").stream()
                .map(row -> analyzer.analyze(row.get("name_fr")))
                .forEach(name -> name.words().stream()
                        .filter(word -> word.role() == Role.MEANING)
                        .forEach(word -> addWanted(name, word::equals, 1, examples)));
        return examples;
    }

    /** What is asked is wanted, alone or with other sentences before and behind it: thanks, who writes, what else there is. */
    private void addOrdinary(String asked, List<Example> examples) {
        addWanted(analyzer.analyze(asked), word -> true, WEIGHT_OF_ORDINARY, examples);
        String before = random.nextInt(3) == 0 ? another() : "";
        String behind = before.isEmpty() || random.nextBoolean() ? another() : "";
        String upTo = before + asked;
        TypedText text = analyzer.analyze(endSentence(upTo) + behind);
        addWanted(
                text,
                word -> word.span().start() >= before.length() && word.span().end() <= upTo.length(),
                WEIGHT_OF_ORDINARY,
                examples);
    }

    private String another() {
        return endSentence(others.get(random.nextInt(others.size())));
    }

    private static String endSentence(String text) {
        return (text.matches("(?s).*[.!?…]\\s*") ? text : text + ".") + " ";
    }

    private static Collection<List<Map<String, String>>> listMessages() {
        return BundledTable.read(MessageExamples.TABLE).stream()
                .collect(Collectors.groupingBy(row -> row.get("message"), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /** What a message asks and tells it does not refuse, whatever else it refuses: each part is learnt among some that stand beside it. */
    private void addMessage(List<Map<String, String>> parts, List<Example> examples) {
        for (int i = 0; i < parts.size(); i++) {
            if (!KINDS_OF_WANTED.contains(parts.get(i).get("kind"))) {
                continue;
            }
            int from = Math.max(0, i - random.nextInt(MAX_PARTS_BESIDE));
            int to = Math.min(parts.size(), i + 1 + random.nextInt(MAX_PARTS_BESIDE));
            String before = join(parts.subList(from, i));
            String upTo = before + parts.get(i).get("text");
            TypedText text = analyzer.analyze(upTo + " " + join(parts.subList(i + 1, to)));
            addWanted(
                    text,
                    word -> word.span().start() >= before.length()
                            && word.span().end() <= upTo.length(),
                    WEIGHT_OF_MESSAGE,
                    examples);
        }
    }

    private static String join(List<Map<String, String>> parts) {
        return parts.stream().map(part -> part.get("text") + " ").collect(Collectors.joining());
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
