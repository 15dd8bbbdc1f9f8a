package brussels.repere.exchange.csv;

import static brussels.repere.testing.ServicesTableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.entries.SiteCellReader;
import brussels.repere.exchange.entries.TestGazetteer;
import brussels.repere.exchange.entries.TestTaxonomy;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFinding.Severity;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as spreadsheet programs save them: what is only their habit does not refuse a table. */
class SpreadsheetTablesTest {

    private static final String HEADER = "source_id;name_fr;areas;categories";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static TerritoryMap map;

    @TempDir
    Path temp;

    private final ImportFindings findings = new ImportFindings();

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
    }

    private List<DirectoryEntry> read(byte[] bytes) throws IOException {
        Path file = temp.resolve("table.csv");
        Files.write(file, bytes);
        List<DirectoryEntry> entries = new ArrayList<>();
        FileTables.classify(List.of(InputFile.of(file)), name -> {}, findings)
                .readEntries(
                        new EntryReader(
                                new AreaNotation(map),
                                new SiteCellReader(map, BilingualStreetNames.readBundled()),
                                TestGazetteer.locator(map),
                                TestTaxonomy.finder(),
                                ImportOptions.ADD_AND_UPDATE,
                                LocalDate.of(2026, 11, 22),
                                findings),
                        entries::add);
        return entries;
    }

    private List<DirectoryEntry> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + "\n1;Un;Jette;C1\n;;;;\n;;;\n",
                HEADER + "\n\n;;;\n1;Un;Jette;C1\n \t;\u00A0;;\n",
                HEADER + ";\n1;Un;Jette;C1;\n",
                HEADER + ";;;\n1;Un;Jette;C1;;;\n",
                HEADER + "\n1;Un;Jette;C1;\n",
                HEADER + "\n1;Un;Jette;C1; ;\n",
                "source_id;;name_fr;areas;;categories\n1;;Un;Jette;;C1\n",
                "sep=;\n" + HEADER + "\n1;Un;Jette;C1\n",
                "\uFEFFsep=;\r\n" + HEADER + "\r\n1;Un;Jette;C1\r\n",
                "\"sep=,\"\nsource_id,name_fr,areas,categories\n1,Un,Jette,C1\n",
                "SEP=\t\nsource_id\tname_fr\tareas\tcategories\n1\tUn\tJette\tC1\n",
                "source_id\tname_fr\tareas\tcategories\n1\tUn\tJette\tC1\n",
            })
    @DisplayName("Empty rows and columns, separators at the end and a line that names the separator say nothing")
    void habits(String text) throws IOException {
        assertThat(read(text)).singleElement().satisfies(entry -> {
            assertThat(entry.provenance().sourceId()).isEqualTo("1");
            assertThat(entry.offering().categories()).containsExactly("C1");
        });
        assertThat(findings.list()).isEmpty();
    }

    @Test
    @DisplayName("A finding has the line of the file, below empty rows and the line that names the separator")
    void lines() throws IOException {
        read("sep=;\n" + HEADER + "\n;;;\n\n2;;Jette;C1\n");
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("service.no-name");
            assertThat(finding.line()).isEqualTo(5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Café « été » – l’œuvre", "Überfülle à 5 €", "Ça où ? Là-bas…", "Coördinatie België"})
    @DisplayName("A table in Windows-1252 is read, and this is said")
    void windows1252(String name) throws IOException {
        List<DirectoryEntry> entries = read(table().with("name_fr", name).text().getBytes(WINDOWS));
        assertThat(entries)
                .extracting(entry -> entry.organization().name().fr())
                .containsExactly(name);
        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("csv.windows-1252");
            assertThat(finding.severity()).isEqualTo(Severity.REPAIRED);
        });
    }

    @Test
    @DisplayName("Findings name columns as the file does")
    void headers() throws IOException {
        read("Identifiant;Nom (FR);Zones desservies;Catégories;Publics;Vérifié en\n1;Un;Jette;C1;martiens;hier\n");
        assertThat(findings.list())
                .extracting(ImportFinding::code, finding -> finding.params().get(0))
                .containsExactly(tuple("service.month", "Vérifié en"), tuple("service.word", "Publics"));
    }
}
