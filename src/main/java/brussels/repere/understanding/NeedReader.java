package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.phrase.NeedPhrase;
import brussels.repere.understanding.phrase.PhraseIndex;
import brussels.repere.understanding.phrase.PhraseMatch;
import brussels.repere.understanding.phrase.PreparedPhrases;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads needs by the phrases in which people say them. Immutable, safe for use by several threads. */
final class NeedReader {

    private final PhraseIndex phrases;
    private final WordAnalyzer analyzer;
    private final NeedVocabulary vocabulary;

    /** @param otherWords words of other readers, which are no misspelled words of needs */
    NeedReader(Taxonomy taxonomy, NeedVocabulary vocabulary, Set<String> otherWords) {
        this.phrases = new PhraseIndex(TaxonomyPhrases.listAll(taxonomy), PreparedPhrases.ofTables());
        Set<String> words = new HashSet<>(phrases.vocabulary());
        words.addAll(otherWords);
        this.analyzer = new WordAnalyzer(words);
        this.vocabulary = vocabulary;
    }

    /** Returns an analyzer that knows the words of needs and of distress. */
    WordAnalyzer analyzer() {
        return analyzer;
    }

    /** Adds a claim for each phrase. */
    void read(TypedText text, List<Claim> claims) {
        for (PhraseMatch match : phrases.listIn(text)) {
            claims.add(new Claim(toPart(match, text), match.words(), match.weight()));
        }
    }

    /** Returns the need, or null if the phrase only looks like one. */
    private Part toPart(PhraseMatch match, TypedText text) {
        NeedPhrase phrase = match.phrase();
        Span span = text.span(match.words().first(), match.words().last() + 1);
        String typed = span.in(text.original());
        if (phrase.terms().isEmpty()) {
            return phrase.certainty() == Certainty.SURE
                    ? null
                    : Part.need(
                            span,
                            typed,
                            List.of(new NeedMeaning(null, phrase.text(), phrase.matchKind())),
                            Certainty.PERHAPS,
                            List.of());
        }
        MatchKind kind = match.corrected() ? MatchKind.SLIP : phrase.matchKind();
        List<NeedMeaning> meanings = phrase.terms().stream()
                .map(term -> new NeedMeaning(term, phrase.text(), kind, phrase.isMainMeaning(term)))
                .toList();
        return Part.need(
                span,
                typed,
                meanings,
                match.certainty(),
                vocabulary.listPhrases(phrase.terms().get(0)));
    }

    /** Returns whether the taxonomy has a term. */
    boolean isKnown(String term) {
        return !vocabulary.meaningsOf(List.of(term)).isEmpty();
    }

    /** Returns the terms that the taxonomy has, as the meaning of words that it does not have. */
    List<NeedMeaning> listKnown(List<String> terms) {
        return vocabulary.meaningsOf(terms);
    }
}
