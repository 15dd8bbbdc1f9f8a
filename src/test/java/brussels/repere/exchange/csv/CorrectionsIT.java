package brussels.repere.exchange.csv;

import static brussels.repere.testing.ServicesTableBuilder.table;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOptions.Authority;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ServicesTableBuilder;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source says one thing and somebody here knows better: neither is lost without a finding. */
@ApplicationTest
class CorrectionsIT {

    private static final ImportOptions SOURCE = ImportOptions.ADD_AND_UPDATE;
    private static final String THEIRS = "02 111 11 11";
    private static final String OURS = "02 222 22 22";
    private static final String LATER = "02 333 33 33";

    @Inject
    TableImport tables;

    @Inject
    IndexSynchronizer index;

    @Inject
    TestRecords records;

    @Inject
    EntityManager entities;

    @TempDir
    Path temp;

    @BeforeEach
    void aRecordThatSomebodyCorrected() throws IOException {
        run(SOURCE, withPhone(THEIRS, "2026-01").row());
        ImportReport corrected = correct("2026-03", withPhone(OURS, ""));
        assertThat(corrected.outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(corrected.stored()).extracting("changed", "corrected").containsExactly(1, 1);
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static ServicesTableBuilder withPhone(String phone, String verified) {
        return table().with("source_id", "1")
                .with("name_fr", "Zephyrine")
                .with("name_nl", "")
                .with("phones", phone)
                .with("email", "one@example.org")
                .with("last_verified", verified);
    }

    private static ImportOptions options(String verified, Authority voice) {
        return new ImportOptions(verified == null ? null : YearMonth.parse(verified), false, 10, false, voice);
    }

    private ImportReport correct(String verified, ServicesTableBuilder row) throws IOException {
        return run(options(verified, Authority.CORRECTION), row.row());
    }

    private ImportReport run(ImportOptions options, String row) throws IOException {
        return runWhole(options, withPhone("", "").header() + "\n" + row + "\n");
    }

    private ImportReport runWhole(ImportOptions options, String text) throws IOException {
        Path file = temp.resolve("services.csv");
        Files.writeString(file, text);
        ImportReport result = tables.run(List.of(file), options, name -> {});
        index.synchronize();
        return result;
    }

    private static List<String> codes(ImportReport result) {
        return result.findings().stream().map(ImportFinding::code).toList();
    }

    private static JsonPath record() {
        String id = given().get("/api/v1/services?territory=region:04000&q=Zephyrine")
                .path("hits[0].id");
        return given().get("/api/v1/services/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String phone() {
        return record().getString("atLocations[0].phones[0]");
    }

    private static List<String> corrections() {
        return record().getList("atLocations[0].corrections.field");
    }

    private String version() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select xmin::text from service where source = 'test'")
                        .getSingleResult())
                .toString();
    }

    @DisplayName("A corrected field says so, and when it was verified")
    @Test
    void datedCorrection() {
        assertThat(phone()).isEqualTo(OURS);
        assertThat(corrections()).containsExactly("phones");
        assertThat(record().getString("atLocations[0].corrections[0].lastVerified"))
                .isEqualTo("2026-03");
        assertThat(record().getString("atLocations[0].lastVerified"))
                .as("of all else")
                .isEqualTo("2026-01");
    }

    @DisplayName("A correction stays while the source repeats itself, and nothing is written")
    @Test
    void staysWithoutChange() throws IOException {
        String before = version();
        ImportReport same = run(SOURCE, withPhone(THEIRS, "2026-01").row());
        assertThat(same.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(same.findings()).isEmpty();
        assertThat(version()).isEqualTo(before);
        ImportReport verified = run(
                SOURCE,
                withPhone(THEIRS, "2026-05").with("email", "two@example.org").row());
        assertThat(verified.stored().changed()).isEqualTo(1);
        assertThat(record().getString("atLocations[0].email"))
                .as("what nobody corrected")
                .isEqualTo("two@example.org");
        assertThat(phone()).isEqualTo(OURS);
    }

    @DisplayName("Another value that is not fresher is reported and not taken")
    @Test
    void staleChange() throws IOException {
        for (String verified : List.of("2026-02", "2026-03")) {
            ImportReport other = run(SOURCE, withPhone(LATER, verified).row());
            assertThat(codes(other)).as(verified).containsExactly("directory.correction-kept");
            assertThat(other.findings().get(0).params()).containsExactly("test", "1", "phones");
            assertThat(phone()).isEqualTo(OURS);
        }
    }

    @DisplayName("Another value that is fresher is taken and reported")
    @Test
    void fresherChange() throws IOException {
        ImportReport other = run(SOURCE, withPhone(LATER, "2026-04").row());
        assertThat(codes(other)).containsExactly("directory.correction-gone");
        assertThat(phone()).isEqualTo(LATER);
        assertThat(corrections()).isNull();
    }

    @DisplayName("Once the source agrees, nothing is left to correct")
    @Test
    void sourceAgrees() throws IOException {
        ImportReport agreed = run(SOURCE, withPhone(OURS, "2026-02").row());
        assertThat(agreed.findings()).isEmpty();
        assertThat(corrections()).isNull();
        run(SOURCE, withPhone(LATER, "2026-02").row());
        assertThat(phone()).as("it speaks for itself again").isEqualTo(LATER);
    }

    @DisplayName("A table changes nothing in columns that it does not have")
    @Test
    void absentColumns() throws IOException {
        String header = "source,source_id,name_fr,name_nl,areas,email\n";
        ImportReport corrected =
                runWhole(options(null, Authority.CORRECTION), header + "test,1,Zephyrine,,Jette,three@example.org\n");
        assertThat(corrected.stored().corrected()).isPositive();
        assertThat(phone()).isEqualTo(OURS);
        assertThat(record().getString("atLocations[0].email")).isEqualTo("three@example.org");
        ImportReport half = runWhole(
                options(null, Authority.CORRECTION),
                "source,source_id,name_fr,name_nl,areas,street\ntest,1,Zephyrine,,Jette,Rue Haute\n");
        assertThat(half.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(codes(half)).contains("service.half-of-a-field");
    }

    @DisplayName("A record that is not there cannot be corrected")
    @Test
    void unknownRecord() throws IOException {
        ImportReport unknown = correct(null, withPhone(OURS, "").with("source_id", "2"));
        assertThat(unknown.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(codes(unknown)).contains("directory.nothing-to-correct");
    }

    @DisplayName("A correction older than the record changes nothing, unless that was requested")
    @Test
    void olderCorrection() throws IOException {
        String before = version();
        String old =
                withPhone(THEIRS, "2025-12").with("email", "old@example.org").row();
        ImportReport older = run(SOURCE, old);
        assertThat(older.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(codes(older)).containsExactly("directory.older");
        assertThat(version()).isEqualTo(before);
        assertThat(run(options(null, Authority.SOURCE_EVEN_IF_OLDER), old)
                        .stored()
                        .changed())
                .isEqualTo(1);
        assertThat(record().getString("atLocations[0].email")).isEqualTo("old@example.org");
        assertThat(phone()).isEqualTo(OURS);
    }
}
