package brussels.repere.exchange.hsds.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryRow;
import brussels.repere.exchange.imports.ImportedRows;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.testing.ZipTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageConverterTest {

    @TempDir
    Path folder;

    private final List<ImportFinding> findings = new ArrayList<>();

    private ImportedRows convert(Map<String, String> tables) throws IOException {
        ZipTables archive = ZipTables.of(new byte[0]);
        archive.files()
                .putAll(Map.of(
                        "organizations.csv",
                        "id,name,description\no1,Un,Un\no2,Deux,Deux\n",
                        "locations.csv",
                        "id,location_type\nl1,physical\nl2,physical\n",
                        "service_at_location.csv",
                        "id,service_id,location_id\na1,s1,l1\na2,s2,l2\n",
                        "services.csv",
                        "id,organization_id,name,status,description_fr\n"
                                + "s1,o1,Un,active,\"Une\nou\r\ndeux\"\ns2,o2,Deux,active,''=1+1\n"));
        archive.files().putAll(tables);
        try (PackageFiles files = PackageFiles.open(InputFile.of(archive.write(folder.resolve("package.zip"))))) {
            return PackageConverter.convert(new PackageRows(files, table -> {}, findings::add), findings::add);
        }
    }

    @Test
    @DisplayName("Each service is a row with the line on which it begins in the package")
    void services() throws IOException {
        ImportedRows rows = convert(Map.of());
        assertThat(findings).isEmpty();
        assertThat(rows.servicesFile()).isEqualTo("services.csv");
        assertThat(rows.services()).extracting(EntryRow::line).containsExactly(2, 5);
        assertThat(rows.services())
                .extracting(row -> row.findText(EntryColumn.DESCRIPTION_FR).orElseThrow())
                .containsExactly("Une\nou\r\ndeux", "'=1+1");
    }

    @Test
    @DisplayName("Two services of one organisation are an error on the line of the second")
    void oneServiceEach() throws IOException {
        convert(Map.of("services.csv", "id,organization_id,name,status\ns1,o1,Un,active\ns2,o1,Deux,active\n"));
        assertThat(findings).containsExactly(ImportFinding.error("services.csv", 3, "hsds.one-service"));
    }

    @Test
    @DisplayName(
            "A need is a row with its own line and the codes of its parents; terms of other taxonomies are left out")
    void terms() throws IOException {
        ImportedRows rows = convert(Map.of(
                "taxonomy_terms.csv",
                "id,code,name,description,parent_id,parent_ids,kind,name_fr\n"
                        + "t1,free,Gratuit,Gratuit,,,,\n"
                        + "t2,S1,Un,Un,,,sector,\"Un\nsecteur\"\n"
                        + "t3,C1,Deux,Deux,t2,t2 t9,category,Deux\n"));
        assertThat(findings).isEmpty();
        assertThat(rows.termsFile()).isEqualTo("taxonomy_terms.csv");
        assertThat(rows.terms())
                .extracting(CsvTable.Row::line, row -> row.values().get("id"), row -> row.values()
                        .get("parents"))
                .containsExactly(tuple(3, "S1", ""), tuple(5, "C1", "S1 | ?"));
    }
}
