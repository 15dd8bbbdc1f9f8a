package brussels.repere.understanding.grammar;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what the table {@code understanding/facts.csv} has words for: when and how help is wanted, what it may cost, for whom it
 * is, and what is said of papers, insurance and income. They count as they stand there, word for word. A need that has the same
 * words is stronger. Immutable, safe for use by several threads.
 */
public final class FactReader {

    private static final double WEIGHT_OF_WORD = 4;
    private static final String PERHAPS = "perhaps";

    private final Map<String, List<FactPhrase>> byFirstWord = new HashMap<>();

    /** Words by which a time is the time of a visit: "ouvert dimanche". */
    private static final Set<String> OPEN = WordLists.get("time.open");

    private static final Set<String> TOLD = WordLists.get("audience.told");

    /** Who types so few words asks for a visit: "pharmacie dimanche". */
    private static final int MAX_WORDS_OF_KEYWORDS = 5;

    /** @param sure whether whoever writes it asks for it, rather than telling it */
    private record FactPhrase(Kind kind, String value, boolean sure, List<String> words) {}

    public FactReader() {
        BundledTable.read("understanding/facts.csv").forEach(this::add);
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                                (FactPhrase phrase) -> phrase.words().size())
                        .reversed()));
    }

    private void add(Map<String, String> row) {
        Kind kind = Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        for (String phrase : row.get("phrases").split("\\|")) {
            List<String> words = FoldedText.of(phrase).words().stream()
                    .map(FoldedText.Word::folded)
                    .toList();
            byFirstWord
                    .computeIfAbsent(words.get(0), none -> new ArrayList<>())
                    .add(new FactPhrase(
                            kind, row.get("value"), !row.get("trust").equals(PERHAPS), words));
        }
    }

    /** Adds a claim for the longest phrase at each word. */
    public void read(TypedText text, List<Claim> claims) {
        for (int at = 0; at < text.size(); at++) {
            for (FactPhrase phrase : byFirstWord.getOrDefault(text.foldedAt(at), List.of())) {
                if (stands(phrase, at, text)) {
                    claims.add(claim(phrase, at, text));
                    break;
                }
            }
        }
    }

    private static boolean stands(FactPhrase phrase, int at, TypedText text) {
        for (int i = 1; i < phrase.words().size(); i++) {
            if (!phrase.words().get(i).equals(text.foldedAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Times of what happened are told as well: "expulsé demain", "battue dimanche". */
    private static boolean isTimeOfVisit(TypedText text) {
        return text.size() <= MAX_WORDS_OF_KEYWORDS
                || text.words().stream().anyMatch(word -> OPEN.contains(word.folded()));
    }

    /** Whose children somebody counts or calls his own lives with them, and may ask for anything: "trois enfants", "mijn kinderen". */
    private static boolean isTold(int at, TypedText text) {
        return at > 0 && (text.get(at - 1).role() == Role.NUMBER || TOLD.contains(text.foldedAt(at - 1)));
    }

    private static Claim claim(FactPhrase phrase, int at, TypedText text) {
        int length = phrase.words().size();
        Span span = text.span(at, at + length);
        Integer[] words = new Integer[length];
        Arrays.setAll(words, i -> at + i);
        Part fact = Part.fact(phrase.kind(), span, span.in(text.original()), phrase.value());
        boolean sure = phrase.sure()
                && (phrase.kind() != Kind.TIME || isTimeOfVisit(text))
                && (phrase.kind() != Kind.AUDIENCE || !isTold(at, text));
        return new Claim(
                sure ? fact : fact.with(Certainty.PERHAPS),
                new TreeSet<>(Arrays.asList(words)),
                length * WEIGHT_OF_WORD);
    }
}
