package brussels.repere.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void each_is_told_once_and_one_for_a_category_to_come_is_kept() throws IOException {
        assertThat(read("term,lang,category_id\nloyer,fr,C1\nloyer,fr,C1\nhuur,nl,C9\n"))
                .containsExactly(
                        new Synonym("loyer", Lang.fr, "keyword", "C1", null),
                        new Synonym("huur", Lang.nl, "keyword", "C9", null));
        assertThat(findings.list()).containsExactly(ImportFinding.warning("keywords.csv", 4, "keyword.category", "C9"));
    }

    @Test
    void what_is_wrong_is_told_by_line() throws IOException {
        read("term;lang;category_id\n;fr;C1\nloyer;de;C1\nloyer;fr;\n");
        assertThat(findings.list())
                .containsExactly(
                        ImportFinding.error("keywords.csv", 2, "keyword.incomplete"),
                        ImportFinding.error("keywords.csv", 3, "keyword.incomplete"),
                        ImportFinding.error("keywords.csv", 4, "keyword.incomplete"));
    }

    @Test
    void without_a_table_of_them_those_that_are_there_stay() {
        assertThat(FileTables.classify(List.of(), name -> {}, findings).readKeywords(id -> true))
                .isNull();
    }
}
