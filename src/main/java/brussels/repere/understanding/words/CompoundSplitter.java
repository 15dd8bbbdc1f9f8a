package brussels.repere.understanding.words;

import brussels.repere.text.BundledTable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Splits Dutch compounds into words that the table {@code understanding/compound-parts.csv} holds: "thuisverpleging" is "thuis"
 * and "verpleging". A word that the table holds itself stays whole. Immutable, safe for use by several threads.
 */
final class CompoundSplitter {

    private static final int MIN_LENGTH = 8;
    private static final int MIN_PART_LENGTH = 3;
    private static final int MAX_PART_LENGTH = 20;
    /** What may stand between parts or behind them: linking letters and endings. */
    private static final int MAX_LEFT_OVER_LETTERS = 3;

    private static final int MAX_ENDING = 2;

    private final CharArraySet parts = new CharArraySet(0, true);
    /** The first letters of the parts: most words begin with those of none, and are whole. */
    private final Set<String> beginnings = new HashSet<>();

    CompoundSplitter() {
        BundledTable.read("understanding/compound-parts.csv").stream()
                .flatMap(row -> Arrays.stream(row.get("words").split(" ")))
                .forEach(part -> {
                    parts.add(part);
                    beginnings.add(part.substring(0, MIN_PART_LENGTH));
                });
    }

    /**
     * Returns the parts of a word, in order; empty if it is no compound of two or more.
     *
     * @param folded a word without accents and case
     */
    List<String> split(String folded) {
        if (folded.length() < MIN_LENGTH
                || !beginnings.contains(folded.substring(0, MIN_PART_LENGTH))
                || parts.contains(folded)) {
            return List.of();
        }
        KeywordTokenizer whole = new KeywordTokenizer();
        whole.setReader(new StringReader(folded));
        List<String> found = new ArrayList<>();
        try (TokenStream stream = new DictionaryCompoundWordTokenFilter(
                whole, parts, MIN_LENGTH, MIN_PART_LENGTH, MAX_PART_LENGTH, true)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                found.add(term.toString());
            }
            stream.end();
        } catch (IOException neverOfText) {
            throw new UncheckedIOException(neverOfText);
        }
        return keepCovering(folded, found);
    }

    /** The filter gives the word itself first, then all parts that it finds; they must make up nearly all of the word. */
    private static List<String> keepCovering(String folded, List<String> found) {
        List<String> covering = new ArrayList<>();
        int end = 0;
        for (String part : found.subList(1, found.size())) {
            int start = folded.indexOf(part, end);
            if (start >= 0) {
                covering.add(part);
                end = start + part.length();
            }
        }
        int length = covering.stream().mapToInt(String::length).sum();
        return covering.size() < 2
                        || folded.length() - end > MAX_ENDING
                        || folded.length() - length > MAX_LEFT_OVER_LETTERS
                        || !folded.startsWith(covering.get(0))
                ? List.of()
                : covering;
    }
}
