package brussels.repere.exchange.hsds.tabular;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.csv.TableImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.PublishedTables;
import brussels.repere.testing.TestRecords;
import brussels.repere.testing.ZipTables;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data package that was exported is imported as it was, and faults of a package are reported by table and line. */
@ApplicationTest
class HsdsPackageIT {

    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");

    @TempDir
    Path folder;

    @Inject
    HsdsExport export;

    @Inject
    HsdsImport hsds;

    @Inject
    TableImport register;

    @Inject
    TestRecords records;

    @Inject
    IndexSynchronizer index;

    @Inject
    EntityManager entities;

    @BeforeEach
    void add() {
        records.add(
                entry("all")
                        .named("Tout; \"ensemble\",\nsur deux lignes", "Alles")
                        .categories("C67", "C4")
                        .languages("fr", "sfb", "via-interpreter")
                        .modes(DeliveryMode.AT_HOME, DeliveryMode.ONLINE)
                        .at("Rue de Nulle Part", "298 bte 1", "1000", 50.8330987654321, 4.3456)
                        .area(new ServiceArea(List.of(UCCLE), List.of(), null, AreaExclusivity.YES, true))
                        .verified("2026-10")
                        .hours("Du lundi au vendredi de 9h à 17h, sauf le 3e mardi")
                        .phone("+32 2 000 00 00", "02 111 11 11")
                        .website("https://example.org/?a=1")
                        .description("Un texte")
                        .eligible(new Eligibility(
                                1.5,
                                18.0,
                                new TargetAudiences(
                                        List.of(Set.of(Audience.WOMEN, Audience.HOMELESS), Set.of(Audience.CHILDREN))),
                                CostType.FREE,
                                AppointmentRule.REQUIRED))
                        .availability(new StatedAvailability(
                                StatedAvailability.State.WAITING_LIST, LocalDate.of(2026, 10, 1)))
                        .capacity(new StatedCapacity(394, StatedCapacity.Unit.BEDS, LocalDate.of(2020, 2, 1))),
                entry("by phone")
                        .area(ServiceArea.of(UCCLE))
                        .phone("107")
                        .capacity(new StatedCapacity(12, StatedCapacity.Unit.PLACES, null)),
                entry("no refuge").categories("C337").at(50.85, 4.35).area(ServiceArea.of(UCCLE)),
                entry("refuge")
                        .categories("C337")
                        .at("Rue du Secret", "4242", "1081", 50.8621739, 4.3306182)
                        .confidential());
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private byte[] exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(out);
        return out.toByteArray();
    }

    /** Removes the times from a table. */
    private static String undated(String table) {
        return table.replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z", "");
    }

    private void empty() {
        QuarkusTransaction.requiringNew().run(() -> List.of(
                        "delete from service_at_location",
                        "delete from service",
                        "delete from organization",
                        "delete from location",
                        "delete from service_area",
                        "delete from taxonomy_term",
                        "update data_generation set number = number + 1")
                .forEach(sql -> entities.createNativeQuery(sql).executeUpdate()));
    }

    @DisplayName("An exported package is imported as it was")
    @Test
    void roundTrip() throws IOException {
        byte[] before = exported();
        assertThat(exported()).as("the same bytes for the same data").isEqualTo(before);
        Path archive = Files.write(folder.resolve("all.zip"), before);
        try {
            empty();
            ImportReport result = hsds.run(archive, ImportOptions.ADD_AND_UPDATE, table -> {});
            assertThat(result.outcome()).as("%s", result.findings()).isEqualTo(ImportOutcome.STORED);
            assertThat(result.stored().added())
                    .isEqualTo(ZipTables.of(before).rows("services.csv").size());
            ZipTables after = ZipTables.of(exported());
            ZipTables.of(before).files().forEach((file, content) -> assertThat(
                            undated(after.files().get(file)))
                    .as(file)
                    .isEqualTo(undated(content)));
            assertThat(hsds.run(archive, ImportOptions.ADD_AND_UPDATE, table -> {})
                            .outcome())
                    .isEqualTo(ImportOutcome.UNCHANGED);
        } finally {
            restore();
        }
    }

    private void restore() {
        empty();
        List<Path> starter = List.of(
                Path.of("src/main/resources/directory/taxonomy-terms.csv"),
                Path.of("src/main/resources/directory/services.csv"));
        assertThat(register.run(starter, ImportOptions.ADD_AND_UPDATE, file -> {})
                        .outcome())
                .isEqualTo(ImportOutcome.STORED);
        index.synchronize();
    }

    @DisplayName("The package is a data package of the standard")
    @Test
    void standard() throws IOException {
        ZipTables tables = ZipTables.of(exported());
        assertThat(new PublishedTables().errors(tables)).isEmpty();
        assertThat(new PublishedTables().errors(tables.replace("services.csv", ",active,", ",open,")))
                .as("what is wrong is found")
                .singleElement()
                .asString()
                .startsWith("services.csv: status is not allowed");
    }

    @DisplayName("A confidential address is not in the package")
    @Test
    void noConfidentialAddress() throws IOException {
        ZipTables tables = ZipTables.of(exported());
        String services = tables.files().get("services.csv");
        assertThat(services).contains("no refuge").doesNotContain("\"refuge\"", ",refuge,");
        tables.files()
                .forEach((file, content) -> assertThat(content).as(file).doesNotContain("Rue du Secret", "50.8621739"));
    }

    @DisplayName("The package can be downloaded")
    @Test
    void download() {
        byte[] fetched = given().get("/hsds/v3/datapackage.zip")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .extract()
                .asByteArray();
        assertThat(ZipTables.of(fetched).rows("services.csv")).hasSizeGreaterThan(300);
        given().head("/hsds/v3/datapackage.zip").then().statusCode(200);
        given().get("/hsds/v3/datapackage.zip?full=true").then().statusCode(400);
    }

    private void refused(ZipTables tables, String file, int line, String code) throws IOException {
        long before = count();
        ImportReport result =
                hsds.run(tables.write(folder.resolve(code + ".zip")), ImportOptions.ADD_AND_UPDATE, table -> {});
        assertThat(result.outcome()).as(code).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.findings()).as(code).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(ImportFinding.Severity.ERROR);
            assertThat(finding.file()).isEqualTo(file);
            assertThat(finding.line()).isEqualTo(line);
            assertThat(finding.code()).isEqualTo(code);
        });
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from service")
                                .getSingleResult())
                        .longValue());
    }

    @DisplayName("Faults are reported by table and line")
    @Test
    void faults() throws IOException {
        byte[] right = exported();
        refused(ZipTables.of(right).without("services.csv"), "services.csv", 0, "hsds.table-missing");
        refused(ZipTables.of(right).replace("phones.csv", "number", "nombre"), "phones.csv", 1, "hsds.column-missing");
        List<Map<String, String>> services = ZipTables.of(right).rows("services.csv");
        String third = services.get(2).get("id");
        refused(
                ZipTables.of(right)
                        .replace(
                                "services.csv",
                                "\n" + third,
                                "\n" + services.get(0).get("id")),
                "services.csv",
                line(right, third),
                "hsds.id-again");
        String organization = services.get(4).get("organization_id");
        refused(
                ZipTables.of(right)
                        .replace("services.csv", "," + organization + ",", ",6f0c2f1e-52a5-4d0b-9c0e-0d6b5f6a7c11,"),
                "services.csv",
                line(right, services.get(4).get("id")),
                "hsds.link");
        refused(
                ZipTables.of(right)
                        .replace(
                                "services.csv",
                                "," + organization + ",",
                                "," + services.get(0).get("organization_id") + ","),
                "services.csv",
                line(right, services.get(4).get("id")),
                "hsds.one-service");
        String dated = ZipTables.of(right).files().get("services.csv").replace(",2026-10-01,", ",2999-01-01,");
        ZipTables future = ZipTables.of(right);
        future.files().put("services.csv", dated);
        String all = services.stream()
                .filter(row -> row.get("assured_date").equals("2026-10-01"))
                .findFirst()
                .orElseThrow()
                .get("id");
        refused(future, "services.csv", line(right, all), "service.month-to-come");
        Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
        assertThat(hsds.run(text, ImportOptions.ADD_AND_UPDATE, table -> {}).findings())
                .extracting(ImportFinding::code)
                .containsExactly("hsds.no-archive");
    }

    @Test
    @DisplayName("A fault of a term is reported with the file of the package and the line of the term")
    void faultsOfTerms() throws IOException {
        byte[] right = exported();
        int term = indexOf(ZipTables.of(right).rows("taxonomy_terms.csv"), "code", "C67");
        ZipTables unnamed = ZipTables.of(right).set("taxonomy_terms.csv", term, "code", "");
        String id = unnamed.rows("taxonomy_terms.csv").get(term).get("id");
        refused(
                unnamed,
                "taxonomy_terms.csv",
                line(unnamed.files().get("taxonomy_terms.csv"), id),
                "taxonomy.incomplete");
        ZipTables astray = ZipTables.of(right)
                .set("taxonomy_terms.csv", term, "parent_ids", "")
                .set("taxonomy_terms.csv", term, "parent_id", "6f0c2f1e-52a5-4d0b-9c0e-0d6b5f6a7c11");
        refused(astray, "taxonomy_terms.csv", line(astray.files().get("taxonomy_terms.csv"), id), "taxonomy.parent");
    }

    @Test
    @DisplayName("A fault is reported with its line, even behind cells of several lines")
    void faultsBehindLongCells() throws IOException {
        ZipTables tables = ZipTables.of(exported())
                .set("services.csv", 0, "description_fr", "Un\nDeux\r\nTrois")
                .set("services.csv", 1, "minimum_age", "un an");
        String id = tables.rows("services.csv").get(1).get("id");
        int line = line(tables.files().get("services.csv"), id);
        assertThat(line).isGreaterThanOrEqualTo(5);
        refused(tables, "services.csv", line, "service.age");
    }

    @Test
    @DisplayName("The apostrophe before what could be a formula is taken away once")
    void formulaApostrophes() throws IOException {
        ZipTables tables = ZipTables.of(exported());
        // Addresses that are stored without a point are located by the first import.
        hsds.run(tables.write(folder.resolve("as-it-is.zip")), ImportOptions.ADD_AND_UPDATE, table -> {});
        int all = indexOf(tables.rows("services.csv"), "description_fr", "Un texte");
        Path archive =
                tables.set("services.csv", all, "description_fr", "''=1+1").write(folder.resolve("formula.zip"));
        ImportReport result = hsds.run(archive, ImportOptions.ADD_AND_UPDATE, table -> {});
        assertThat(result.stored().changed()).as("%s", result.findings()).isEqualTo(1);
        assertThat(ZipTables.of(exported()).rows("services.csv").get(all)).containsEntry("description_fr", "'=1+1");
    }

    private static int indexOf(List<Map<String, String>> rows, String column, String value) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get(column).equals(value)) {
                return i;
            }
        }
        throw new AssertionError(value);
    }

    /** Returns the line of the services of a package on which the row with an id begins. */
    private static int line(byte[] archive, String id) {
        return line(ZipTables.of(archive).files().get("services.csv"), id);
    }

    private static int line(String table, String id) {
        List<String> lines = table.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(id)) {
                return i + 1;
            }
        }
        throw new AssertionError(id);
    }
}
