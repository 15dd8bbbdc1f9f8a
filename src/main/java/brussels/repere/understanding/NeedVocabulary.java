package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.text.FuzzyKeyIndex;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import brussels.repere.understanding.NeedMeaning.MatchKind;
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
 * What people call needs: official names, acronyms, everyday words, former names and keywords, in both languages at once.
 * Immutable, safe for use by several threads.
 */
public final class NeedVocabulary {

    /** A slip of a key is forgiven from this many letters on, two from the other: short words are too near to each other. */
    private static final int MIN_LENGTH_FOR_ONE_EDIT = 6;

    private static final int MIN_LENGTH_FOR_TWO_EDITS = 12;
    /** "Entreprises de travail adapté (ETA)": an acronym that an official name explains, where no synonym does. */
    private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{Ll}]{1,6})\\)");

    private final Map<String, List<NeedMeaning>> bySpelling = new LinkedHashMap<>();
    private final Map<String, List<NeedMeaning>> byStems = new LinkedHashMap<>();
    /** More than these nobody has in a name. */
    private static final int MAX_PHRASES = 8;

    private final Map<String, List<String>> phrasesByTerm = new LinkedHashMap<>();
    private final FuzzyKeyIndex nearKeys;
    private final TermNameIndex nameIndex;

    public NeedVocabulary(Taxonomy taxonomy) {
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
        nearKeys = new FuzzyKeyIndex(bySpelling.keySet());
        nameIndex = new TermNameIndex(phrases);
    }

    private void add(NeedMeaning meaning) {
        List<Word> words = WordStemmer.tokenize(meaning.phrase());
        bySpelling
                .computeIfAbsent(WordStemmer.joinPlain(words), none -> new ArrayList<>())
                .add(meaning);
        byStems.computeIfAbsent(stems(words), none -> new ArrayList<>()).add(meaning);
        if (meaning.termId() != null) {
            phrasesByTerm
                    .computeIfAbsent(meaning.termId(), none -> new ArrayList<>())
                    .add(meaning.phrase());
        }
    }

    /** How people and registers call a term, in both languages. */
    List<String> listPhrases(String termId) {
        return phrasesByTerm.getOrDefault(termId, List.of()).stream()
                .distinct()
                .limit(MAX_PHRASES)
                .toList();
    }

    private static String stems(List<Word> words) {
        String stems = words.stream()
                .filter(word -> !word.isStopWord())
                .map(Word::stem)
                .collect(Collectors.joining(" "));
        return stems.isEmpty() ? WordStemmer.joinPlain(words) : stems;
    }

    /** What words mean that are a phrase of the vocabulary, as it is written before other forms of it; each term once. */
    public List<NeedMeaning> listExact(List<Word> words) {
        return distinctByTerm(Stream.concat(
                bySpelling.getOrDefault(WordStemmer.joinPlain(words), List.of()).stream(),
                byStems.getOrDefault(stems(words), List.of()).stream()));
    }

    /** What words may mean that are a phrase with a slip of a key; those of the fewest slips. */
    public List<NeedMeaning> listMisspelled(List<Word> words) {
        String written = WordStemmer.joinPlain(words);
        int slips =
                written.length() >= MIN_LENGTH_FOR_TWO_EDITS ? 2 : written.length() >= MIN_LENGTH_FOR_ONE_EDIT ? 1 : 0;
        if (slips == 0) {
            return List.of();
        }
        return distinctByTerm(nearKeys.findNearest(written, slips).keys().stream()
                .flatMap(key -> bySpelling.get(key).stream())
                .map(meaning -> new NeedMeaning(meaning.termId(), meaning.phrase(), MatchKind.SLIP)));
    }

    /** Those of some terms that there are, meant by words that are not in the vocabulary. */
    List<NeedMeaning> meaningsOf(List<String> termIds, String words) {
        return termIds.stream()
                .filter(phrasesByTerm::containsKey)
                .map(id -> new NeedMeaning(id, words, MatchKind.EXACT))
                .toList();
    }

    /** Terms whose names have all of these words. */
    public List<NeedMeaning> listWithAllWords(List<Word> words) {
        return nameIndex.listWithAllWords(words);
    }

    /** Terms whose names have these words in them, those that have most of them first. */
    public List<NeedMeaning> listWithMostWords(List<Word> words) {
        return nameIndex.listWithMostWords(words);
    }

    private static List<NeedMeaning> distinctByTerm(Stream<NeedMeaning> meanings) {
        Map<String, NeedMeaning> once = new LinkedHashMap<>();
        meanings.forEach(meaning -> once.putIfAbsent(Objects.requireNonNullElse(meaning.termId(), ""), meaning));
        return List.copyOf(once.values());
    }
}
