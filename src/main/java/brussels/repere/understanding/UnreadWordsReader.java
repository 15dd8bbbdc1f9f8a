package brussels.repere.understanding;

import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what no phrase has: runs of words that are nearly a need, or stand in the name of one, are perhaps that need; the rest are
 * words that were not understood. Immutable, safe for use by several threads.
 */
final class UnreadWordsReader {

    /** A longer text says more than a name, so that words of it that stand in the name of a need say nothing. */
    private static final int MAX_WORDS_OF_QUESTION = 16;

    /** Words for any help: beside a need they say nothing, and would only lift services that have them in their names. */
    private static final Set<String> GENERIC = WordLists.get("unread.generic");

    private final NeedVocabulary vocabulary;

    UnreadWordsReader(NeedVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the parts that the words make which no claim has. */
    List<Part> read(TypedText text, List<Claim> held, Set<String> without) {
        Set<Integer> taken = new HashSet<>();
        held.forEach(claim -> taken.addAll(claim.words()));
        boolean saysNeed = held.stream()
                .map(Claim::part)
                .anyMatch(part -> part != null && part.kind() == Kind.NEED && part.isSure());
        List<Part> parts = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (TypedWord word : text.words()) {
            int at = word.index();
            boolean isBreak = taken.contains(at)
                    || from >= 0 && text.get(from).clause() != word.clause()
                    || word.role() == TypedWord.Role.COURTESY;
            if (isBreak && from >= 0) {
                addPart(from, to, saysNeed, text, without, parts);
                from = -1;
            }
            if (!taken.contains(at) && hasMeaning(word)) {
                from = from < 0 ? at : from;
                to = at + 1;
            }
        }
        if (from >= 0) {
            addPart(from, to, saysNeed, text, without, parts);
        }
        return parts;
    }

    private void addPart(int from, int to, boolean saysNeed, TypedText text, Set<String> without, List<Part> parts) {
        boolean isGeneric = IntStream.range(from, to)
                .mapToObj(text::get)
                .filter(UnreadWordsReader::hasMeaning)
                .allMatch(word -> GENERIC.contains(word.folded()));
        if (!(saysNeed && isGeneric)) {
            parts.add(read(text.span(from, to), text, without));
        }
    }

    private static boolean hasMeaning(TypedWord word) {
        return word.role() == TypedWord.Role.MEANING || word.role() == TypedWord.Role.NUMBER;
    }

    private Part read(Span span, TypedText text, Set<String> without) {
        String typed = span.in(text.original());
        boolean isDenied = text.words().stream().anyMatch(word -> word.role() == TypedWord.Role.NEGATION);
        boolean mayBeNeed =
                text.size() <= MAX_WORDS_OF_QUESTION && !isDenied && !without.contains(Part.id(Kind.NEED, typed));
        List<NeedMeaning> meanings = mayBeNeed ? listMeanings(typed) : List.of();
        return meanings.isEmpty()
                ? Part.words(span, typed)
                : Part.need(span, typed, meanings, Certainty.PERHAPS, List.of());
    }

    private List<NeedMeaning> listMeanings(String typed) {
        List<WordStemmer.Word> words = WordStemmer.tokenize(typed);
        List<NeedMeaning> exact = vocabulary.listExact(words);
        List<NeedMeaning> nearly = exact.isEmpty() ? vocabulary.listMisspelled(words) : exact;
        return nearly.isEmpty()
                ? vocabulary.listWithMostWords(
                        words.stream().filter(word -> !word.isStopWord()).toList())
                : nearly;
    }
}
