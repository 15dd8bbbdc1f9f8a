package brussels.repere.understanding.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sentences from which needs and distress are learnt")
class ExamplesTest {

    private static final List<String> SETS =
            List.of("utterances", "situations", "emails", "negations", "ages", "languages", "distress", "refusals");
    private static final List<String> TABLES =
            List.of("needs-by-category", "needs-as-asked", "distress", "messages", "refusals", "ages", "languages");
    private static final int MIN_WORDS_OF_OWN = 10;
    private static final int MIN_PER_CATEGORY_AND_LANGUAGE = 5;

    private static List<Map<String, String>> rows(String table) {
        return BundledTable.read("understanding/examples/" + table + ".csv");
    }

    private static String key(String text) {
        return FoldedText.of(text).words().stream().map(FoldedText.Word::folded).collect(Collectors.joining(" "));
    }

    private static Stream<String> terms(Map<String, String> row) {
        return Arrays.stream(row.get("terms").split("\\s*[|;]\\s*")).filter(term -> !term.isEmpty());
    }

    @DisplayName("name categories that there are, and a language")
    @ParameterizedTest
    @ValueSource(strings = {"needs-by-category", "needs-as-asked", "messages"})
    void terms(String table) {
        Set<String> categories = BundledTable.read("directory/taxonomy-terms.csv").stream()
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        assertThat(rows(table)).allSatisfy(row -> {
            assertThat(row.get("lang")).isIn("fr", "nl");
            assertThat(categories).containsAll(terms(row).toList());
        });
    }

    @DisplayName("name kinds of distress that there are")
    @Test
    void kinds() {
        Set<String> kinds = BundledTable.read("directory/urgent-needs.csv").stream()
                .map(row -> row.get("kind"))
                .collect(Collectors.toSet());
        assertThat(rows("distress"))
                .allSatisfy(row -> assertThat(row.get("kind").isEmpty() || kinds.contains(row.get("kind")))
                        .isTrue());
    }

    @DisplayName("say what each part of a message does, and what is asked for in it")
    @Test
    void kindsOfClauses() {
        assertThat(rows("messages")).allSatisfy(row -> {
            ClauseKind kind = ClauseKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            assertThat(terms(row).findAny().isPresent())
                    .as(row.get("text"))
                    .isIn(kind == ClauseKind.ASKED, kind != ClauseKind.OTHER);
        });
    }

    @DisplayName("name a need where it stands, and whether it is refused")
    @Test
    void refusals() {
        WordAnalyzer analyzer = new WordAnalyzer();
        assertThat(rows("refusals")).allSatisfy(row -> {
            assertThat(row.get("lang")).isIn("fr", "nl");
            assertThat(row.get("refused")).isIn("yes", "no");
            assertThat(RefusalExamples.find(row.get("need"), analyzer.analyze(row.get("text"))))
                    .isNotEmpty();
        });
    }

    @DisplayName("tell ages as years, and languages as tags that there are")
    @Test
    void agesAndLanguages() {
        Set<String> tags = BundledTable.read("directory/languages.csv").stream()
                .map(row -> row.get("tag"))
                .collect(Collectors.toSet());
        assertThat(rows("ages")).allSatisfy(row -> assertThat(values(row.get("ages")))
                .allSatisfy(age -> assertThat(Double.parseDouble(age)).isBetween(0.0, 110.0)));
        assertThat(rows("languages")).allSatisfy(row -> assertThat(tags).containsAll(values(row.get("languages"))));
    }

    private static List<String> values(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @DisplayName("say every category several times in each language")
    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void everyCategory(String lang) {
        Map<String, Long> counts = rows("needs-by-category").stream()
                .filter(row -> row.get("lang").equals(lang))
                .flatMap(ExamplesTest::terms)
                .collect(Collectors.groupingBy(term -> term, Collectors.counting()));
        assertThat(BundledTable.read("directory/taxonomy-terms.csv"))
                .filteredOn(row -> row.get("kind").equals("category"))
                .allSatisfy(row -> assertThat(counts.getOrDefault(row.get("id"), 0L))
                        .as(row.get("id"))
                        .isGreaterThanOrEqualTo(MIN_PER_CATEGORY_AND_LANGUAGE));
    }

    @DisplayName("stand in no set by which understanding is measured")
    @Test
    void notMeasured() {
        Set<String> measured = SETS.stream()
                .flatMap(set -> BundledTable.read("understanding/" + set + ".csv").stream())
                .map(row -> key(row.get("text")))
                .collect(Collectors.toSet());
        TABLES.stream()
                .flatMap(table -> rows(table).stream())
                .filter(row -> !isShortPart(row))
                .forEach(row -> assertThat(measured).doesNotContain(key(row.get("text"))));
    }

    /** "Bonjour", "niets te melden": anybody writes that. */
    private static boolean isShortPart(Map<String, String> row) {
        return row.containsKey("segment")
                && FoldedText.of(row.get("text")).words().size() < MIN_WORDS_OF_OWN;
    }

    @DisplayName("stand there once, but for short parts of messages")
    @Test
    void once() {
        Set<String> seen = new HashSet<>();
        TABLES.stream()
                .flatMap(table -> rows(table).stream())
                .filter(row -> !isShortPart(row))
                .map(row -> key(row.get("text")))
                .forEach(text -> assertThat(seen.add(text)).as("twice: " + text).isTrue());
    }
}
