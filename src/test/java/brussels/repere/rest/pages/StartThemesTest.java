package brussels.repere.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.understanding.figures.BundledTaxonomy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The doors of the start page: the table of themes and needs. */
class StartThemesTest {

    private static final String FOLDER = "/web/app/";
    private static final Taxonomy TAXONOMY = BundledTaxonomy.read();

    private static String read(String file) throws IOException {
        try (var content = StartThemesTest.class.getResourceAsStream(FOLDER + file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode readJson(String file) throws IOException {
        return new ObjectMapper().readTree(read(file));
    }

    @DisplayName("Each theme has a drawing, a name in both languages, and needs that exist, none of them twice")
    @Test
    void complete() throws IOException {
        JsonNode french = readJson("words/fr.json");
        JsonNode dutch = readJson("words/nl.json");
        String drawings = read("start/pictograms.ts");
        List<String> themes = new ArrayList<>();
        for (JsonNode row : readJson("start/themes.json")) {
            String theme = row.get("theme").asText();
            themes.add(theme);
            assertThat(french.path("theme." + theme).asText()).as(theme).isNotBlank();
            assertThat(dutch.path("theme." + theme).asText()).as(theme).isNotBlank();
            assertThat(drawings).contains("  " + theme + ": 'M");
            List<String> terms = new ArrayList<>();
            row.get("terms").forEach(term -> terms.add(term.asText()));
            assertThat(terms)
                    .as(theme)
                    .hasSizeBetween(4, 10)
                    .doesNotHaveDuplicates()
                    .allMatch(term -> TAXONOMY.find(term).isPresent());
        }
        assertThat(themes).hasSize(17).hasSameSizeAs(new HashSet<>(themes));
    }

    @DisplayName("No need is named like another one behind the same door")
    @Test
    void distinctNames() throws IOException {
        for (JsonNode row : readJson("start/themes.json")) {
            List<String> names = new ArrayList<>();
            row.get("terms")
                    .forEach(term -> names.add(
                            TAXONOMY.find(term.asText()).orElseThrow().name().fr()));
            assertThat(names).as(row.get("theme").asText()).doesNotHaveDuplicates();
        }
    }
}
