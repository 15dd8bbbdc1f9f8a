package brussels.repere.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of the keywords of a register. */
class WordTableReaderTest {

    @TempDir
    Path temp;

    private final ImportFindings findings = new ImportFindings();

    private List<Synonym> read(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("keywords.csv"), text);
        return FileTables.classify(List.of(InputFile.of(file)), name -> {}, findings)
                .readKeywords("C1"::equals);
    }

    @DisplayName("Each word is read once, and one for a category to come is kept")
    @Test
    void onceEach() throws IOException {
        assertThat(read("term,lang,category_id\nloyer,fr,C1\nloyer,fr,C1\nhuur,nl,C9\n"))
                .containsExactly(
                        new Synonym("loyer", Lang.fr, "keyword", "C1", null),
                        new Synonym("huur", Lang.nl, "keyword", "C9", null));
        assertThat(findings.list()).containsExactly(ImportFinding.warning("keywords.csv", 4, "keyword.category", "C9"));
    }

    @DisplayName("Faults are reported by line")
    @Test
    void faultyLines() throws IOException {
        read("term;lang;category_id\n;fr;C1\nloyer;de;C1\nloyer;fr;\n");
        assertThat(findings.list())
                .containsExactly(
                        ImportFinding.error("keywords.csv", 2, "keyword.incomplete"),
                        ImportFinding.error("keywords.csv", 3, "keyword.incomplete"),
                        ImportFinding.error("keywords.csv", 4, "keyword.incomplete"));
    }

    @DisplayName("Without a table of words, those that are there stay")
    @Test
    void withoutTable() {
        assertThat(FileTables.classify(List.of(), name -> {}, findings).readKeywords(id -> true))
                .isNull();
    }
}
