package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.text.EditTolerance;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases by which people name needs: official names, acronyms, everyday words, former names and keywords, in both
 * languages at once. Immutable, safe for use by several threads.
 */
final class NeedVocabulary {

    /** An acronym in an official name, "Entreprises de travail adapté (ETA)", which counts if no synonym explains it. */
    private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{Ll}]{1,6})\\)");

    /** A name has one of the first phrases of its term, or none. */
    private static final int MAX_PHRASES = 8;

    private final Map<String, List<NeedMeaning>> bySpelling = new LinkedHashMap<>();
    private final Map<String, List<NeedMeaning>> byStems = new LinkedHashMap<>();
    private final Map<String, List<String>> phrasesByTerm = new LinkedHashMap<>();
    private final FuzzyKeyIndex spellings;
    private final TermNameIndex nameIndex;

    NeedVocabulary(Taxonomy taxonomy) {
        List<NeedMeaning> phrases = NeedPhrases.listAll(taxonomy);
        Set<String> everyday = phrases.stream()
                .filter(phrase -> phrase.matchKind() == MatchKind.EXACT && phrase.termId() != null)
                .map(phrase -> WordStemmer.joinPlain(phrase.phrase()))
                .collect(Collectors.toSet());
        for (NeedMeaning phrase : phrases) {
            add(phrase);
            if (phrase.matchKind() == MatchKind.NAME) {
                ACRONYM.matcher(phrase.phrase())
                        .results()
                        .map(found -> found.group(1))
                        .filter(acronym -> !everyday.contains(WordStemmer.joinPlain(acronym)))
                        .forEach(acronym -> add(new NeedMeaning(phrase.termId(), acronym, MatchKind.EXACT)));
            }
        }
        spellings = new FuzzyKeyIndex(bySpelling.keySet());
        nameIndex = new TermNameIndex(phrases);
    }

    private void add(NeedMeaning meaning) {
        List<Word> words = WordStemmer.tokenize(meaning.phrase());
        bySpelling
                .computeIfAbsent(WordStemmer.joinPlain(words), none -> new ArrayList<>())
                .add(meaning);
        byStems.computeIfAbsent(joinStems(words), none -> new ArrayList<>()).add(meaning);
        if (meaning.termId() != null) {
            phrasesByTerm
                    .computeIfAbsent(meaning.termId(), none -> new ArrayList<>())
                    .add(meaning.phrase());
        }
    }

    /** Returns the first phrases that name a term, in both languages. */
    List<String> listPhrases(String termId) {
        return phrasesByTerm.getOrDefault(termId, List.of()).stream()
                .distinct()
                .limit(MAX_PHRASES)
                .toList();
    }

    private static String joinStems(List<Word> words) {
        String stems = words.stream()
                .filter(word -> !word.isStopWord())
                .map(Word::stem)
                .collect(Collectors.joining(" "));
        return stems.isEmpty() ? WordStemmer.joinPlain(words) : stems;
    }

    /** Returns what words mean that are a phrase of the vocabulary, in its own spelling before other forms; each term once. */
    List<NeedMeaning> listExact(List<Word> words) {
        return distinctByTerm(Stream.concat(
                bySpelling.getOrDefault(WordStemmer.joinPlain(words), List.of()).stream(),
                byStems.getOrDefault(joinStems(words), List.of()).stream()));
    }

    /** Returns what words may mean that are a phrase with typing errors: the phrases with the fewest errors. */
    List<NeedMeaning> listMisspelled(List<Word> words) {
        String typed = WordStemmer.joinPlain(words);
        int maxEdits = EditTolerance.NEED_PHRASE.maxEdits(typed);
        if (maxEdits == 0) {
            return List.of();
        }
        return distinctByTerm(spellings.findNearest(typed, maxEdits).keys().stream()
                .flatMap(key -> bySpelling.get(key).stream())
                .map(meaning -> new NeedMeaning(meaning.termId(), meaning.phrase(), MatchKind.SLIP)));
    }

    /** Returns the terms as the meaning of words that the vocabulary does not have; unknown terms are left out. */
    List<NeedMeaning> meaningsOf(List<String> termIds) {
        return termIds.stream()
                .filter(phrasesByTerm::containsKey)
                .map(id -> new NeedMeaning(id, "", MatchKind.EXACT))
                .toList();
    }

    /** Returns the terms as what words are estimated to mean; unknown terms are left out. */
    List<NeedMeaning> estimatesOf(List<String> termIds) {
        return termIds.stream()
                .filter(phrasesByTerm::containsKey)
                .map(id -> new NeedMeaning(id, phrasesByTerm.get(id).get(0), MatchKind.ESTIMATE))
                .toList();
    }

    /** Returns the terms whose names have most of these words, those with more of them first. */
    List<NeedMeaning> listWithMostWords(List<Word> words) {
        return nameIndex.listWithMostWords(words);
    }

    private static List<NeedMeaning> distinctByTerm(Stream<NeedMeaning> meanings) {
        Map<String, NeedMeaning> byTerm = new LinkedHashMap<>();
        meanings.forEach(meaning -> byTerm.putIfAbsent(Objects.requireNonNullElse(meaning.termId(), ""), meaning));
        return List.copyOf(byTerm.values());
    }
}
