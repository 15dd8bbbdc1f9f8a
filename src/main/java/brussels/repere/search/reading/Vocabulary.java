package brussels.repere.search.reading;

import brussels.repere.directory.Synonym;
import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.search.reading.Meaning.How;
import brussels.repere.text.NearKeys;
import brussels.repere.text.Stems;
import brussels.repere.text.Stems.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
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
    /** "Agences immobilières sociales (AIS) …": an acronym that an official name explains. */
    private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{Ll}]{1,6})\\)");

    /** What stands in brackets explains, what stands behind a stroke is another. */
    private static final Pattern APART = Pattern.compile("\\s*(?:\\([^)]*\\)|[/;])\\s*");

    private final Map<String, List<Meaning>> asWritten = new LinkedHashMap<>();
    private final Map<String, List<Meaning>> byStems = new LinkedHashMap<>();
    /** More than these nobody has in a name. */
    private static final int MOST_SAYINGS = 8;

    private final Map<String, List<String>> sayings = new LinkedHashMap<>();
    private final NearKeys near;
    private final NameParts parts;

    public Vocabulary(Taxonomy taxonomy) {
        for (Synonym synonym : taxonomy.synonyms()) {
            boolean known =
                    synonym.termId() == null || taxonomy.find(synonym.termId()).isPresent();
            if (known) {
                phrases(synonym).forEach(phrase -> add(phrase, new Meaning(synonym.termId(), phrase, How.EXACT)));
            }
        }
        for (TaxonomyTerm term : taxonomy.list()) {
            for (String name : names(term)) {
                Meaning meaning = new Meaning(term.id(), name, How.NAME);
                add(name, meaning);
                Matcher acronym = ACRONYM.matcher(name);
                while (acronym.find()) {
                    add(acronym.group(1), new Meaning(term.id(), acronym.group(1), How.EXACT));
                }
            }
        }
        near = new NearKeys(asWritten.keySet());
        parts = new NameParts(taxonomy);
    }

    /** The word itself, and what it stands for in either language: "VC", "Violences conjugales", "Partnergeweld". */
    static List<String> phrases(Synonym synonym) {
        Stream<String> meant = synonym.meaning() == null
                ? Stream.empty()
                : Stream.of(synonym.meaning().fr(), synonym.meaning().nl())
                        .filter(Objects::nonNull)
                        .flatMap(text -> Stream.of(APART.split(text)));
        return Stream.concat(Stream.of(synonym.word()), meant)
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> names(TaxonomyTerm term) {
        return Stream.of(term.name().fr(), term.name().nl())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void add(String phrase, Meaning meaning) {
        List<Word> words = Stems.of(phrase);
        asWritten.computeIfAbsent(written(words), none -> new ArrayList<>()).add(meaning);
        byStems.computeIfAbsent(stems(words), none -> new ArrayList<>()).add(meaning);
        if (meaning.termId() != null) {
            sayings.computeIfAbsent(meaning.termId(), none -> new ArrayList<>()).add(phrase);
        }
    }

    /** How people and registers call a term, in both languages. */
    List<String> sayings(String termId) {
        return sayings.getOrDefault(termId, List.of()).stream()
                .distinct()
                .limit(MOST_SAYINGS)
                .toList();
    }

    /** As it is typed, but for accents, case and what stands between words. */
    private static String written(List<Word> words) {
        return words.stream().map(Word::plain).collect(Collectors.joining(" "));
    }

    private static String stems(List<Word> words) {
        String stems =
                words.stream().filter(word -> !word.isEmpty()).map(Word::stem).collect(Collectors.joining(" "));
        return stems.isEmpty() ? written(words) : stems;
    }

    /** What words mean that are a phrase of the vocabulary, as it is written before other forms of it; each term once. */
    public List<Meaning> exactly(List<Word> words) {
        return eachOnce(Stream.concat(
                asWritten.getOrDefault(written(words), List.of()).stream(),
                byStems.getOrDefault(stems(words), List.of()).stream()));
    }

    /** What words may mean that are a phrase with a slip of a key; those of the fewest slips. */
    public List<Meaning> near(List<Word> words) {
        String written = written(words);
        int slips = written.length() >= TWO_SLIPS_FROM ? 2 : written.length() >= ONE_SLIP_FROM ? 1 : 0;
        if (slips == 0) {
            return List.of();
        }
        return eachOnce(near.to(written, slips).keys().stream()
                .flatMap(key -> asWritten.get(key).stream())
                .map(meaning -> new Meaning(meaning.termId(), meaning.phrase(), How.SLIP)));
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
