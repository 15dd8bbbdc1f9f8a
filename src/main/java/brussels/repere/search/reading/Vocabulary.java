package brussels.repere.search.reading;

import brussels.repere.directory.Taxonomy;
import brussels.repere.search.reading.Meaning.How;
import brussels.repere.text.NearKeys;
import brussels.repere.text.Stems;
import brussels.repere.text.Stems.Word;
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
public final class Vocabulary {

    /** A slip of a key is forgiven from this many letters on, two from the other: short words are too near to each other. */
    private static final int ONE_SLIP_FROM = 6;

    private static final int TWO_SLIPS_FROM = 12;
    /** "Entreprises de travail adapté (ETA)": an acronym that an official name explains, where no synonym does. */
    private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{Ll}]{1,6})\\)");

    private final Map<String, List<Meaning>> asWritten = new LinkedHashMap<>();
    private final Map<String, List<Meaning>> byStems = new LinkedHashMap<>();
    /** More than these nobody has in a name. */
    private static final int MOST_SAYINGS = 8;

    private final Map<String, List<String>> sayings = new LinkedHashMap<>();
    private final NearKeys near;
    private final NameParts parts;

    public Vocabulary(Taxonomy taxonomy) {
        List<Meaning> phrases = Phrases.of(taxonomy);
        Set<String> everyday = phrases.stream()
                .filter(phrase -> phrase.how() == How.EXACT && phrase.termId() != null)
                .map(phrase -> Stems.joined(phrase.phrase()))
                .collect(Collectors.toSet());
        for (Meaning phrase : phrases) {
            add(phrase);
            if (phrase.how() == How.NAME) {
                ACRONYM.matcher(phrase.phrase())
                        .results()
                        .map(found -> found.group(1))
                        .filter(acronym -> !everyday.contains(Stems.joined(acronym)))
                        .forEach(acronym -> add(new Meaning(phrase.termId(), acronym, How.EXACT)));
            }
        }
        near = new NearKeys(asWritten.keySet());
        parts = new NameParts(phrases);
    }

    private void add(Meaning meaning) {
        List<Word> words = Stems.of(meaning.phrase());
        asWritten
                .computeIfAbsent(Stems.joined(words), none -> new ArrayList<>())
                .add(meaning);
        byStems.computeIfAbsent(stems(words), none -> new ArrayList<>()).add(meaning);
        if (meaning.termId() != null) {
            sayings.computeIfAbsent(meaning.termId(), none -> new ArrayList<>()).add(meaning.phrase());
        }
    }

    /** How people and registers call a term, in both languages. */
    List<String> sayings(String termId) {
        return sayings.getOrDefault(termId, List.of()).stream()
                .distinct()
                .limit(MOST_SAYINGS)
                .toList();
    }

    private static String stems(List<Word> words) {
        String stems =
                words.stream().filter(word -> !word.isEmpty()).map(Word::stem).collect(Collectors.joining(" "));
        return stems.isEmpty() ? Stems.joined(words) : stems;
    }

    /** What words mean that are a phrase of the vocabulary, as it is written before other forms of it; each term once. */
    public List<Meaning> exactly(List<Word> words) {
        return eachOnce(Stream.concat(
                asWritten.getOrDefault(Stems.joined(words), List.of()).stream(),
                byStems.getOrDefault(stems(words), List.of()).stream()));
    }

    /** What words may mean that are a phrase with a slip of a key; those of the fewest slips. */
    public List<Meaning> near(List<Word> words) {
        String written = Stems.joined(words);
        int slips = written.length() >= TWO_SLIPS_FROM ? 2 : written.length() >= ONE_SLIP_FROM ? 1 : 0;
        if (slips == 0) {
            return List.of();
        }
        return eachOnce(near.to(written, slips).keys().stream()
                .flatMap(key -> asWritten.get(key).stream())
                .map(meaning -> new Meaning(meaning.termId(), meaning.phrase(), How.SLIP)));
    }

    /** Those of some terms that there are, meant by words that are not in the vocabulary. */
    List<Meaning> meant(List<String> termIds, String words) {
        return termIds.stream()
                .filter(sayings::containsKey)
                .map(id -> new Meaning(id, words, How.EXACT))
                .toList();
    }

    /** Terms whose names have all of these words. */
    public List<Meaning> together(List<Word> words) {
        return parts.withAll(words);
    }

    /** Terms whose names have these words in them, those that have most of them first. */
    public List<Meaning> partly(List<Word> words) {
        return parts.of(words);
    }

    private static List<Meaning> eachOnce(Stream<Meaning> meanings) {
        Map<String, Meaning> once = new LinkedHashMap<>();
        meanings.forEach(meaning -> once.putIfAbsent(Objects.requireNonNullElse(meaning.termId(), ""), meaning));
        return List.copyOf(once.values());
    }
}
