package brussels.repere.understanding.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules for the tables of phrases, which people may correct. */
class PhraseTablesTest {

    /** What only professionals ask for has fewer ways to say it. */
    private static final int MIN_PHRASES = 3;

    private static final int USUAL_PHRASES = 5;
    private static final int MAX_CATEGORIES_WITH_FEWER = 50;
    /** Of the many combinations that brackets make, some mean something else rather. */
    private static final double MIN_SHARE_READ = 0.985;

    private static final Taxonomy TAXONOMY = BundledTaxonomy.read();
    private static final List<NeedPhrase> PHRASES = PhraseTables.read();

    @DisplayName("Every term exists")
    @Test
    void terms() {
        assertThat(PHRASES.stream().flatMap(phrase -> phrase.terms().stream()).distinct())
                .allSatisfy(term -> assertThat(TAXONOMY.find(term)).as(term).isPresent());
    }

    @DisplayName("No phrase consists of function words alone, or of a frame such as “je cherche”")
    @Test
    void meaning() {
        WordAnalyzer analyzer = new WordAnalyzer();
        assertThat(PHRASES.stream().filter(phrase -> PhraseCompiler.compile(phrase, analyzer)
                        .isEmpty()))
                .extracting(NeedPhrase::text)
                .isEmpty();
    }

    @DisplayName("Every category can be said in several ways in each language, most in five or more")
    @Test
    void coverage() {
        Map<String, Set<String>> ways = new HashMap<>();
        PHRASES.forEach(phrase -> phrase.terms()
                .forEach(term -> ways.computeIfAbsent(term + " " + phrase.lang(), none -> new HashSet<>())
                        .add(FoldedText.fold(phrase.text()))));
        List<String> categories = TAXONOMY.list().stream()
                .filter(term -> term.kind() == TaxonomyTerm.Kind.CATEGORY)
                .flatMap(term -> Stream.of(term.id() + " " + Lang.fr, term.id() + " " + Lang.nl))
                .toList();
        assertThat(categories).allSatisfy(category -> assertThat(ways.getOrDefault(category, Set.of()))
                .as(category)
                .hasSizeGreaterThanOrEqualTo(MIN_PHRASES));
        assertThat(categories.stream().filter(category -> ways.get(category).size() < USUAL_PHRASES))
                .hasSizeLessThanOrEqualTo(2 * MAX_CATEGORIES_WITH_FEWER);
    }

    @DisplayName("No phrase contradicts another: the same words, where they stand twice, share a term")
    @Test
    void contradictions() {
        Map<String, Set<String>> shared = new HashMap<>();
        PHRASES.forEach(phrase -> shared.merge(
                phrase.lang() + " " + FoldedText.fold(phrase.text()), new HashSet<>(phrase.terms()), (one, other) -> {
                    one.retainAll(other);
                    return one;
                }));
        PHRASES.stream()
                .filter(phrase -> phrase.terms().isEmpty())
                .forEach(phrase -> shared.remove(phrase.lang() + " " + FoldedText.fold(phrase.text())));
        assertThat(shared)
                .allSatisfy((phrase, terms) -> assertThat(terms).as(phrase).isNotEmpty());
    }

    @DisplayName("A phrase by itself reads as one of its terms, and surely if it says so")
    @Test
    void readsAsItsTerm() {
        TextReader reader = TextReader.of(TAXONOMY, null);
        List<String> misread = PHRASES.stream()
                .filter(phrase -> !phrase.terms().isEmpty() && !isReadAsItsTerm(phrase, reader))
                .map(NeedPhrase::text)
                .toList();
        assertThat(1 - (double) misread.size() / PHRASES.size())
                .as(misread.toString())
                .isGreaterThanOrEqualTo(MIN_SHARE_READ);
    }

    private static boolean isReadAsItsTerm(NeedPhrase phrase, TextReader reader) {
        return reader.read(phrase.text(), Set.of(), false)
                .partsOf(Kind.NEED)
                .filter(part -> phrase.certainty() == Certainty.PERHAPS || part.isSure())
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .anyMatch(phrase.terms()::contains);
    }
}
