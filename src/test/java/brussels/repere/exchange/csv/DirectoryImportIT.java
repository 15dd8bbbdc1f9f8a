package brussels.repere.exchange.csv;

import static brussels.repere.testing.ServicesTableBuilder.table;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import brussels.repere.directory.importing.RecordChange;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOptions.Authority;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ServicesTableBuilder;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import changes in the directory, and what it leaves as it is. */
@ApplicationTest
class DirectoryImportIT {

    private static final ImportOptions WHOLE = new ImportOptions(null, true, 10, false, Authority.SOURCE);
    /** One of three may be closed. */
    private static final ImportOptions WHOLE_OF_FEW = new ImportOptions(null, true, 34, false, Authority.SOURCE);

    private static final ImportOptions REHEARSAL = new ImportOptions(null, true, 34, true, Authority.SOURCE);

    @Inject
    BrusselsClock clock;

    @Inject
    TableImport tables;

    @Inject
    StarterImport starter;

    @Inject
    DirectoryExport export;

    @Inject
    IndexSynchronizer index;

    @Inject
    GenerationPoller generations;

    @Inject
    TestRecords records;

    @Inject
    DataGeneration.Repository generation;

    @Inject
    EntityManager entities;

    @TempDir
    Path temp;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private ImportReport run(ImportOptions options, String text) throws IOException {
        Path file = temp.resolve("services.csv");
        Files.writeString(file, text);
        ImportReport result = tables.run(List.of(file), options, name -> {});
        index.synchronize();
        return result;
    }

    private static ServicesTableBuilder named(int id, String name) {
        return table().with("source_id", Integer.toString(id)).with("name_fr", name);
    }

    private static String of(ServicesTableBuilder... rows) {
        return List.of(rows).stream()
                .map(ServicesTableBuilder::row)
                .collect(Collectors.joining("\n", rows[0].header() + "\n", "\n"));
    }

    private long state() {
        return QuarkusTransaction.requiringNew().call(generation::get);
    }

    /** Returns the system column that PostgreSQL changes whenever a row is written. */
    private List<String> versions() {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select id::text || xmin::text from service where source = 'test' order by id")
                .getResultList());
        return rows.stream().map(Object::toString).toList();
    }

    private static JsonPath search(String words) {
        return given().queryParam("territory", "region:04000")
                .queryParam("q", words)
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String id(String words) {
        return search(words).getString("hits[0].id");
    }

    private static String closedOn(String id) {
        return given().get("/api/v1/services/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("atLocations[0].closedOn");
    }

    @DisplayName("Equal records are not touched, missing ones are closed, and returning ones open again")
    @Test
    void comparesAndCloses() throws IOException {
        String first = of(named(1, "Zephyrine"), named(2, "Quodlibet"), named(3, "Xylophone"));
        ImportReport added = run(WHOLE_OF_FEW, first);
        assertThat(added.stored())
                .extracting("added", "changed", "unchanged", "closed")
                .containsExactly(3, 0, 0, 0);
        String gone = id("Xylophone");
        assertThat(closedOn(gone)).isNull();

        long state = state();
        List<String> versions = versions();
        assertThat(run(WHOLE_OF_FEW, first).outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        String second = of(named(1, "Zephyrine"), named(2, "Quodlibet bis"), named(4, "Wapiti"));
        ImportReport rehearsed = run(REHEARSAL, second);
        assertThat(versions()).as("neither the same nor a rehearsal writes").isEqualTo(versions);
        assertThat(state()).isEqualTo(state);
        assertThat(search("Wapiti").getInt("total")).isZero();

        ImportReport done = run(WHOLE_OF_FEW, second);
        assertThat(done)
                .as("what was rehearsed")
                .usingRecursiveComparison()
                .ignoringFields("stored.changes")
                .isEqualTo(rehearsed);
        assertThat(rehearsed.stored().changes())
                .extracting(RecordChange::kind, change -> change.name().fr(), change -> change.fields()
                        .toString())
                .containsExactlyInAnyOrder(
                        tuple(RecordChange.Kind.ADDED, "Wapiti", "[]"),
                        tuple(RecordChange.Kind.CHANGED, "Quodlibet bis", "[NAME]"),
                        tuple(RecordChange.Kind.CLOSED, "Xylophone", "[]"));
        assertThat(done.stored())
                .extracting("added", "changed", "unchanged", "closed")
                .containsExactly(1, 1, 1, 1);
        assertThat(search("Xylophone").getInt("total")).isZero();
        assertThat(closedOn(gone)).isEqualTo(clock.today().toString());
        assertThat(run(WHOLE_OF_FEW, second).outcome()).as("closed is closed").isEqualTo(ImportOutcome.UNCHANGED);

        assertThat(run(ImportOptions.ADD_AND_UPDATE, first).stored())
                .extracting("added", "changed", "closed")
                .containsExactly(0, 2, 0);
        assertThat(id("Xylophone")).isEqualTo(gone);
        assertThat(closedOn(gone)).isNull();
    }

    @DisplayName("Keywords replace those before and are searched")
    @Test
    void keywords() throws IOException {
        String header = "term,lang,category_id\n";
        assertThat(run(ImportOptions.ADD_AND_UPDATE, header + "zoutelandais,fr,C67\nzoutelands,nl,C67\n")
                        .stored()
                        .keywords())
                .isEqualTo(2);
        assertThat(needs("zoutelands")).containsExactly("C67");
        long state = state();
        assertThat(run(ImportOptions.ADD_AND_UPDATE, header + "zoutelands,nl,C67\nzoutelandais,fr,C67\n")
                        .outcome())
                .isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(state()).isEqualTo(state);
        assertThat(run(ImportOptions.ADD_AND_UPDATE, header).stored().keywords())
                .isEqualTo(2);
        assertThat(needs("zoutelands")).isEmpty();
    }

    private List<String> needs(String words) {
        // Every running service does so within two seconds.
        generations.poll();
        List<List<String>> needs = search(words).getList("understood.needs.id");
        return needs.stream().filter(Objects::nonNull).flatMap(List::stream).toList();
    }

    @DisplayName("A truncated table closes nothing")
    @Test
    void truncatedTable() throws IOException {
        ServicesTableBuilder[] many =
                IntStream.range(0, 60).mapToObj(i -> named(i, "Nombreux " + i)).toArray(ServicesTableBuilder[]::new);
        run(WHOLE, of(many));
        List<String> versions = versions();
        ImportReport cut = run(WHOLE, of(named(0, "Nombreux 0")));
        assertThat(cut.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(cut.findings()).extracting(ImportFinding::code).containsExactly("directory.closes-many");
        assertThat(versions()).isEqualTo(versions);
        assertThat(run(new ImportOptions(null, true, 100, false, Authority.SOURCE), of(named(0, "Nombreux 0")))
                        .stored()
                        .closed())
                .isEqualTo(59);
    }

    @DisplayName("Of a small source too, no more than a tenth is closed at once")
    @Test
    void smallSource() throws IOException {
        ServicesTableBuilder[] five =
                IntStream.range(0, 5).mapToObj(i -> named(i, "Cinquième " + i)).toArray(ServicesTableBuilder[]::new);
        run(WHOLE, of(five));
        ImportReport cut = run(WHOLE, of(five[0]));
        assertThat(cut.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(cut.findings()).singleElement().satisfies(finding -> assertThat(finding.params())
                .containsExactly("test", 4, 5, 10));
    }

    @DisplayName("Confidential records stay open where a table names none")
    @Test
    void confidentialStayOpen() throws IOException {
        ServicesTableBuilder refuge = named(1, "Refuge zinzolin").with("confidential", "yes");
        run(WHOLE, of(refuge, named(2, "Quodlibet").with("confidential", "")));
        String id = id("zinzolin");
        ImportReport result = run(WHOLE, of(named(2, "Quodlibet")));
        assertThat(result.stored().closed()).isZero();
        assertThat(result.findings()).extracting(ImportFinding::code).containsExactly("directory.unsaid");
        assertThat(closedOn(id)).isNull();
    }

    @DisplayName("An error far below takes back what was written above")
    @Test
    void rollsBack() throws IOException {
        StringBuilder text = new StringBuilder(table().header()).append('\n');
        for (int i = 0; i < 1_200; i++) {
            text.append("test,").append(i).append(",Long ").append(i).append(",Jette,C1\n");
        }
        ImportReport result = run(ImportOptions.ADD_AND_UPDATE, text + "test,,Sans,Jette,C1\n");
        assertThat(result.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.findings()).extracting(ImportFinding::line).containsExactly(1_202);
        assertThat(versions()).isEmpty();
    }

    @DisplayName("A template that was downloaded and filled in is read")
    @ParameterizedTest
    @CsvSource({"fr, Identifiant", "nl, Identificatie"})
    void filledTemplate(String lang, String header) throws IOException {
        Response answer = given().get("/api/v1/template.csv?lang=" + lang);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("repere-" + lang + ".csv");
        String[] columns = answer.asString().strip().split(";");
        assertThat(columns).contains(header);
        assertThat(run(ImportOptions.ADD_AND_UPDATE, answer.asString()).outcome())
                .isEqualTo(ImportOutcome.UNCHANGED);
        String row = "test;77;Zephyrine;Zefierien;;;C67;;;;Jette;;;;;;fr;Jette" + ";".repeat(columns.length - 18);
        assertThat(run(ImportOptions.ADD_AND_UPDATE, answer.asString() + row + "\n")
                        .stored()
                        .added())
                .isEqualTo(1);
        assertThat(search("Zephyrine").getString("hits[0].area.territories[0].code"))
                .isEqualTo("21010");
    }

    @DisplayName("A later version brings its own words and leaves keywords alone")
    @Test
    void newerWords() {
        assertThat(starter.updateWords(StarterFiles.bundled()))
                .as("of this version already")
                .isFalse();
        long state = state();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update taxonomy_synonym set word = 'ocmwx' where word = 'OCMW'")
                    .executeUpdate();
            entities.createNativeQuery("insert into taxonomy_synonym (word, lang, kind, term_id)"
                            + " values ('zinzolin', 'fr', 'keyword', 'C67')")
                    .executeUpdate();
        });
        try {
            assertThat(starter.updateWords(StarterFiles.bundled())).isTrue();
            assertThat(state()).isGreaterThan(state);
            generations.poll();
            assertThat(search("ocmw").getString("understood[0].needs[0].id")).isEqualTo("C67");
            assertThat(search("zinzolin").getString("understood[0].needs[0].id"))
                    .isEqualTo("C67");
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("delete from taxonomy_synonym where kind = 'keyword'")
                            .executeUpdate());
        }
    }

    @DisplayName("No broken file changes anything")
    @Test
    void brokenFiles() throws IOException {
        run(ImportOptions.ADD_AND_UPDATE, of(named(1, "Zephyrine")));
        List<String> versions = versions();
        long state = state();
        Path file = temp.resolve("broken.csv");
        for (Arguments broken : BrokenTablesTest.files().toList()) {
            Files.write(file, (byte[]) broken.get()[3]);
            ImportReport result = tables.run(List.of(file), ImportOptions.ADD_AND_UPDATE, name -> {});
            assertThat(result.outcome()).as("%s", broken.get()[0]).isEqualTo(ImportOutcome.REFUSED);
            assertThat(versions()).as("%s", broken.get()[0]).isEqualTo(versions);
        }
        assertThat(state()).isEqualTo(state);
        index.synchronize();
        assertThat(search("Zephyrine").getInt("total")).isEqualTo(1);
    }

    @DisplayName("Searches neither fail nor shrink while a table is imported")
    @Test
    void searchesDuringImport() throws Exception {
        String words = "Zephyrine";
        ServicesTableBuilder[] few =
                IntStream.range(0, 40).mapToObj(i -> named(i, words + " " + i)).toArray(ServicesTableBuilder[]::new);
        run(ImportOptions.ADD_AND_UPDATE, of(few));
        ServicesTableBuilder[] many = IntStream.range(0, 2_000)
                .mapToObj(i -> named(i, words + " " + i).with("email", "new@example.org"))
                .toArray(ServicesTableBuilder[]::new);
        CompletableFuture<ImportReport> coming = CompletableFuture.supplyAsync(() -> {
            try {
                return run(ImportOptions.ADD_AND_UPDATE, of(many));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        List<Integer> totals = new ArrayList<>();
        do {
            totals.add(search(words).getInt("total"));
        } while (!coming.isDone());
        assertThat(coming.get().stored()).extracting("added", "changed").containsExactly(1_960, 40);
        assertThat(totals).hasSizeGreaterThan(3).isSorted();
        assertThat(totals.get(0)).isGreaterThanOrEqualTo(40);
        assertThat(search(words).getInt("total")).isEqualTo(2_000);
    }

    @DisplayName("An exported table changes nothing and reveals nothing confidential")
    @Test
    void exportedTable() throws IOException {
        run(
                WHOLE,
                of(
                        named(1, "Refuge zinzolin")
                                .with("confidential", "yes")
                                .with("street", "Rue Zinzoline")
                                .with("number", "7"),
                        named(2, "=1+1")
                                .with("confidential", "")
                                .with("street", "")
                                .with("number", "")));
        for (ColumnHeaders headers : ColumnHeaders.values()) {
            StringBuilder out = new StringBuilder();
            DirectoryExport.Written written = export.write(out, headers);
            assertThat(written.leftOut()).isPositive();
            assertThat(out).contains("'=1+1").doesNotContainIgnoringCase("zinzolin");
            ImportReport again = run(ImportOptions.ADD_AND_UPDATE, out.toString());
            assertThat(again.outcome()).isEqualTo(ImportOutcome.UNCHANGED);
            assertThat(again.stored().unchanged()).isEqualTo(written.rows()).isGreaterThan(300);
        }
    }
}
