package brussels.repere.understanding.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The words of the field that the application brings. */
class GlossaryTest {

    private static final Taxonomy TAXONOMY = BundledTaxonomy.read();
    private static final int MAX_MEANING_LENGTH = 200;

    private final List<GlossaryEntry> entries = Glossary.bundled().list();

    @DisplayName("Each word is explained in both languages, briefly, and its needs exist")
    @Test
    void complete() {
        assertThat(entries).hasSizeGreaterThan(200).allSatisfy(entry -> {
            assertThat(entry.word()).isNotBlank();
            assertThat(List.of(entry.meaning().fr(), entry.meaning().nl())).allSatisfy(meaning -> assertThat(meaning)
                    .isNotBlank()
                    .hasSizeLessThanOrEqualTo(MAX_MEANING_LENGTH)
                    .doesNotContain("'"));
            assertThat(entry.terms()).doesNotHaveDuplicates().allMatch(term -> TAXONOMY.find(term)
                    .isPresent());
        });
    }

    @DisplayName("No two rows say the same of one word")
    @Test
    void distinct() {
        Set<List<Object>> seen = new HashSet<>();
        assertThat(entries)
                .allMatch(entry -> seen.add(
                        List.of(entry.word(), entry.lang(), entry.meaning().fr())));
    }

    @DisplayName("Who types a word of the field is understood, or asked, and most are understood as the glossary says")
    @Test
    void understood() {
        TextReader reader = TextReader.of(TAXONOMY, null);
        List<GlossaryEntry> withNeeds =
                entries.stream().filter(entry -> !entry.terms().isEmpty()).toList();
        List<String> others = withNeeds.stream()
                .filter(entry -> reader.read(entry.word(), Set.of(), false)
                        .partsOf(Reading.Kind.NEED)
                        .flatMap(part -> part.meanings().stream())
                        .map(NeedMeaning::termId)
                        .noneMatch(entry.terms()::contains))
                .map(GlossaryEntry::word)
                .toList();
        assertThat(others)
                .as("words that are read as something else, or not at all")
                .hasSizeLessThan(withNeeds.size() / 2);
    }
}
