package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.model.LinearModelTrainer.Example;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the kind of a clause is learnt from: the messages of {@code understanding/examples/messages.csv}, which people have cut and
 * marked. A clause of ours is of the kind that most of its words were marked with.
 */
final class MessageExamples {

    /** Messages cut into what they say, in order: {@code message, segment, lang, text, kind, terms}. */
    static final String TABLE = "understanding/examples/messages.csv";

    /** Nobody marked their clauses, and there are many. */
    private static final float WEIGHT_OF_QUESTION = 0.3f;

    private final WordAnalyzer analyzer = new WordAnalyzer();

    private record Segment(int end, ClauseKind kind) {}

    List<String> labels() {
        return Stream.of(ClauseKind.values()).map(Enum::name).toList();
    }

    List<Example> list() {
        List<Example> examples = new ArrayList<>(
                listByMessage().values().stream().flatMap(List::stream).toList());
        examples.addAll(listSentences());
        return examples;
    }

    /** Sentences that stand in no message, and in which something is needed, or nothing is. */
    List<Example> listSentences() {
        return NeedExamples.TABLES.stream()
                .flatMap(table -> BundledTable.read("understanding/examples/" + table + ".csv").stream())
                .map(this::ofSentence)
                .toList();
    }

    private Example ofSentence(Map<String, String> row) {
        int[] features =
                ClauseFeatures.ofWords(analyzer.analyze(row.get("text")).words());
        return row.get("terms").isEmpty()
                ? new Example(features, new int[] {ClauseKind.TOLD.ordinal(), ClauseKind.OTHER.ordinal()}, 1)
                : new Example(features, new int[] {ClauseKind.ASKED.ordinal()}, WEIGHT_OF_QUESTION);
    }

    /** Returns the clauses of all messages, by message. */
    Map<String, List<Example>> listByMessage() {
        Map<String, List<Map<String, String>>> messages = new LinkedHashMap<>();
        BundledTable.read(TABLE).forEach(row -> messages.computeIfAbsent(row.get("message"), none -> new ArrayList<>())
                .add(row));
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        messages.forEach((message, rows) -> examples.put(message, list(rows)));
        return examples;
    }

    private List<Example> list(List<Map<String, String>> rows) {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        for (Map<String, String> row : rows) {
            text.append(text.isEmpty() ? "" : separator(text, row.get("text"))).append(row.get("text"));
            segments.add(new Segment(
                    text.length(), ClauseKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT))));
        }
        TypedText typed = analyzer.analyze(text.toString());
        ClauseFeatures features = new ClauseFeatures(typed);
        List<Example> examples = new ArrayList<>();
        for (int clause = 0; clause < features.count(); clause++) {
            Optional<ClauseKind> kind = kindOf(features.words(clause), segments);
            int[] ofClause = features.of(clause);
            kind.ifPresent(known -> examples.add(new Example(ofClause, new int[] {known.ordinal()}, 1)));
        }
        return examples;
    }

    /** A line ends where a list goes on, or where a sentence begins behind one that has no end. */
    private static String separator(CharSequence before, String next) {
        char last = before.charAt(before.length() - 1);
        boolean beginsLine = !Character.isLetterOrDigit(next.charAt(0)) && "-*•–>".indexOf(next.charAt(0)) >= 0
                || next.matches("(?s)\\d+[).].*");
        return beginsLine || Character.isUpperCase(next.charAt(0)) && Character.isLetterOrDigit(last) ? "\n" : " ";
    }

    private static Optional<ClauseKind> kindOf(List<TypedWord> words, List<Segment> segments) {
        Map<ClauseKind, Integer> counts = new EnumMap<>(ClauseKind.class);
        for (TypedWord word : words) {
            segments.stream()
                    .filter(segment -> word.span().end() <= segment.end())
                    .findFirst()
                    .ifPresent(segment -> counts.merge(segment.kind(), 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
