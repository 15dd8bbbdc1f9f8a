package brussels.repere.exchange.socialbrussels;

import static brussels.repere.testing.RegisterRecordBuilder.record;
import static brussels.repere.testing.ServicesTableBuilder.table;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.importing.RecordChange;
import brussels.repere.exchange.csv.TableImport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.socialbrussels.SocialBrusselsImport.Result;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
import brussels.repere.exchange.wording.SourceNames;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterServer;
import brussels.repere.testing.RegisterServer.Fault;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Imports from a register that behaves or misbehaves: what the directory holds afterwards, and what the register was asked for. */
@ApplicationTest
class SocialBrusselsImportIT {

    /** No record of the register has so high an id. */
    private static final int FIRST = 900_000_000;

    private static final int MANY = 40;

    /** No answer takes so long, however busy the machine is. */
    private static final Duration AMPLE_TIMEOUT = Duration.ofSeconds(30);
    /** For a test that waits for it. */
    private static final Duration SHORT_TIMEOUT = Duration.ofMillis(700);

    private static final ImportOptions WHOLE = new ImportOptions(null, true, 10, false, ImportOptions.Authority.SOURCE);

    @Inject
    BrusselsClock clock;

    @Inject
    SocialBrusselsImport register;

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

    private RegisterServer server;
    private Duration timeout = AMPLE_TIMEOUT;
    private final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() {
        server = new RegisterServer();
        IntStream.range(0, MANY).forEach(i -> server.has(record(FIRST + i)));
    }

    @AfterEach
    void clear() {
        server.close();
        records.remove("source_id ~ '^9[0-9]{8}$'");
    }

    private SocialBrusselsSettings settings() {
        return new SocialBrusselsSettings(
                server.url(), temp.resolve("kept"), "Repere/test", timeout, 100_000, 3, Duration.ofMillis(1), 5);
    }

    /** Faults that end with the time-out alone are tested with a short one. */
    private static Duration timeoutFor(Fault fault) {
        return fault == Fault.SILENT || fault == Fault.STALLED ? SHORT_TIMEOUT : AMPLE_TIMEOUT;
    }

    private Result run(ImportOptions options) {
        return run(settings(), options);
    }

    private Result run(SocialBrusselsSettings settings, ImportOptions options) {
        Result result = register.run(settings, options, false, pauses::add, line -> {});
        index.synchronize();
        return result;
    }

    private static String path(int i) {
        return "organisation/" + (FIRST + i);
    }

    /** Returns the paths of the lists, and then those of these records. */
    private static List<String> lists(Stream<String> paths) {
        return Stream.concat(RegisterServer.LISTS.stream(), paths).toList();
    }

    private static List<String> paths(int from, int to) {
        return IntStream.range(from, to).mapToObj(SocialBrusselsImportIT::path).toList();
    }

    /** Returns the system column that PostgreSQL changes whenever a row is written. */
    private List<String> versions() {
        List<?> rows = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select source_id || xmin::text from service where source_id ~ '^9[0-9]{8}$' order by 1")
                .getResultList());
        return rows.stream().map(Object::toString).toList();
    }

    private static JsonPath search(String words) {
        return given().queryParam("territory", "commune:21010")
                .queryParam("reach", "certain")
                .queryParam("q", words)
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Returns whether a search for a name finds it. */
    private static boolean finds(String name) {
        return search(name).getList("hits.organization.name.text").contains(name);
    }

    private static List<String> codes(Result result) {
        return result.report().findings().stream().map(ImportFinding::code).toList();
    }

    @DisplayName("Everything is imported, and a second import requests no record and writes no row")
    @Test
    void importsOnce() {
        server.has(record(FIRST)
                .text("permanencyFr", "Du lundi au vendredi de 9h à 12h")
                .with("languageOffers", "[{\"id\":820}]")
                .with("offerTypes", "[{\"id\":733}]")
                .with("isInterpreting", "true")
                .text("nameOfficialFr", "Zygène isolée"));
        Result first = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(first.report().outcome())
                .as(first.report().findings().toString())
                .isEqualTo(ImportOutcome.STORED);
        assertThat(first.report().stored().added()).isEqualTo(MANY);
        assertThat(server.takeRequests()).isEqualTo(lists(paths(0, MANY).stream()));
        assertThat(server.userAgents()).containsOnly("Repere/test");
        JsonPath found = search("Zygène isolée");
        assertThat(found.getString("hits[0].organization.name.text")).isEqualTo("Zygène isolée");
        assertThat(found.getString("hits[0].source.id")).isEqualTo(Integer.toString(FIRST));
        assertThat(found.getString("hits[0].lastVerified")).isEqualTo("2020-08");
        assertThat(found.getString("hits[0].certainty")).isEqualTo("certain");
        assertThat(found.getString("hits[0].languages.code")).isEqualTo("[ru, via-interpreter]");
        assertThat(found.getString("hits[0].modes")).contains("at-home");

        List<String> versions = versions();
        Result second = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(second.report().outcome()).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(second.report().stored().unchanged()).isEqualTo(MANY);
        assertThat(server.takeRequests()).isEqualTo(RegisterServer.LISTS);
        assertThat(versions()).isEqualTo(versions).hasSize(MANY);
    }

    @DisplayName("Only changed records are requested")
    @Test
    void onlyChanges() {
        run(ImportOptions.ADD_AND_UPDATE);
        server.takeRequests();
        String today = clock.today().format(DateTimeFormatter.ofPattern("dd/MM/yy"));
        server.has(record(FIRST + 7).updated(today).text("nameOfficialFr", "Zéphyr renommé"));
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(server.takeRequests()).isEqualTo(lists(Stream.of(path(7))));
        assertThat(result.report().stored())
                .extracting("added", "changed", "unchanged")
                .containsExactly(0, 1, MANY - 1);
        assertThat(finds("Zéphyr renommé")).isTrue();

        server.has(record(FIRST + 7).updated(today).text("nameOfficialFr", "Zéphyr redit"));
        assertThat(run(ImportOptions.ADD_AND_UPDATE).report().stored().changed())
                .as("changed again on the day on which it was taken")
                .isEqualTo(1);
    }

    @DisplayName("A request that fails once is repeated")
    @ParameterizedTest
    @EnumSource(names = {"SILENT", "STALLED", "CUT", "SHORT", "FAILING", "BUSY"})
    void retries(Fault fault) {
        timeout = timeoutFor(fault);
        server.fails(path(3), fault).fails(RegisterServer.LIST, fault).fails("actionzones", fault);
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(result.report().outcome())
                .as(result.report().findings().toString())
                .isEqualTo(ImportOutcome.STORED);
        assertThat(result.report().stored().added()).isEqualTo(MANY);
        assertThat(result.requests()).isEqualTo(RegisterServer.LISTS.size() + MANY + 3);
        assertThat(server.takeRequests()).hasSize(result.requests());
        long longest = pauses.stream().mapToLong(Duration::toSeconds).max().orElseThrow();
        assertThat(longest).isEqualTo(fault == Fault.BUSY ? 7 : 0);
    }

    @DisplayName("An interrupted import changes nothing and resumes with what is missing")
    @ParameterizedTest
    @EnumSource(names = {"SILENT", "CUT", "FAILING", "BUSY", "FORBIDDEN", "ENDLESS"})
    void resumes(Fault fault) {
        timeout = timeoutFor(fault);
        server.fails(path(25), fault, fault, fault);
        List<String> before = versions();
        Result cut = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(cut.report().outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(cut.report().findings()).hasSize(1);
        assertThat(cut.report().findings().get(0).file()).isEqualTo(path(25));
        assertThat(versions()).isEqualTo(before).isEmpty();

        server.stopFailing().takeRequests();
        Result rest = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(server.takeRequests()).isEqualTo(lists(paths(25, MANY).stream()));
        assertThat(rest.fetched()).isEqualTo(MANY - 25);
        assertThat(rest.report().stored().added()).isEqualTo(MANY);
        assertThat(temp.resolve("kept")).isDirectoryNotContaining("glob:**.json");
    }

    @DisplayName("Records from another address are not taken for those of this one")
    @Test
    void otherAddress() {
        server.fails(path(25), Fault.FORBIDDEN);
        run(ImportOptions.ADD_AND_UPDATE);
        try (RegisterServer other = new RegisterServer()) {
            other.has(record(FIRST).text("nameOfficialFr", "Zeugme autre"));
            SocialBrusselsSettings there = new SocialBrusselsSettings(
                    other.url(), temp.resolve("kept"), "x", Duration.ofSeconds(5), 1_000, 1, Duration.ZERO, 5);
            assertThat(run(there, ImportOptions.ADD_AND_UPDATE).fetched()).isEqualTo(1);
            assertThat(finds("Zeugme autre")).isTrue();
        }
    }

    @DisplayName("A record with a fault stays as it was, and the others are imported")
    @Test
    void faultyRecord() {
        run(ImportOptions.ADD_AND_UPDATE);
        for (int i : List.of(4, 5)) {
            server.has(record(FIRST + i).updated("01/01/30").with("permanencyFr", "[\"lundi\"]"));
        }
        server.has(record(FIRST + MANY).text("nameOfficialFr", "Zircon ajouté"));
        server.takeRequests();
        String day = clock.today().format(DateTimeFormatter.ofPattern("dd/MM/yy"));
        server.has(record(FIRST + 6).updated(day).text("nameOfficialFr", "Zinnia nouveau"));
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(result.report().outcome()).isEqualTo(ImportOutcome.STORED);
        assertThat(result.report().stored())
                .extracting("added", "changed", "unchanged")
                .containsExactly(1, 1, MANY - 1);
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.severity() == ImportFinding.Severity.ERROR)
                .extracting(finding -> finding.file() + " " + finding.code() + " " + finding.params())
                .containsExactlyInAnyOrder(
                        path(4) + " social.field.text [permanencyFr]",
                        path(4) + " social.field.date [lastUpdate]",
                        path(5) + " social.field.text [permanencyFr]",
                        path(5) + " social.field.date [lastUpdate]");
        assertThat(finds("Zibeline " + (FIRST + 4))).isTrue();
        assertThat(finds("Zinnia nouveau")).isTrue();
        assertThat(finds("Zircon ajouté")).isTrue();
    }

    @DisplayName("Where many records have faults, nothing is stored")
    @Test
    void manyFaults() {
        IntStream.range(0, 3).forEach(i -> server.has(record(FIRST + i).with("actionZones", "[{\"id\":4711}]")));
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(result.report().outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.report().findings().get(0))
                .isEqualTo(ImportFinding.error("", 0, "social.too-faulty", 3, MANY, 5));
        assertThat(versions()).isEmpty();
        server.takeRequests();
        IntStream.range(0, 3).forEach(i -> server.has(record(FIRST + i)));
        assertThat(run(ImportOptions.ADD_AND_UPDATE).report().stored().added()).isEqualTo(MANY);
        assertThat(server.takeRequests()).as("the others had come").isEqualTo(lists(paths(0, 3).stream()));
    }

    @DisplayName("An answer without JSON or a missing record is a fault of that record alone")
    @Test
    void oneRecordFails() {
        server.fails(path(2), Fault.NO_JSON);
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(codes(result)).contains("social.no-json");
        assertThat(result.report().stored().added()).isEqualTo(MANY - 1);
    }

    @DisplayName("Without its reference lists nothing can be understood")
    @Test
    void missingLists() {
        server.list("actionzones", "[{\"id\":392}]");
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(result.report().outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.report().findings())
                .containsExactly(ImportFinding.error("actionzones", 1, "social.reference"));
    }

    @DisplayName("Whole records in the list need not be requested")
    @Test
    void wholeList() {
        server.listsWhole();
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(result.report().stored().added()).isEqualTo(MANY);
        assertThat(server.takeRequests()).isEqualTo(RegisterServer.LISTS);
    }

    @DisplayName("A list of pages is read to its end, and one that repeats itself is refused")
    @Test
    void paging() {
        server.pages(15);
        assertThat(run(ImportOptions.ADD_AND_UPDATE).listed()).isEqualTo(MANY);
        assertThat(server.takeRequests())
                .filteredOn(RegisterServer.LIST::equals)
                .hasSize(3);
        List<String> versions = versions();
        server.repeatsPages();
        Result refused = run(WHOLE);
        assertThat(codes(refused)).startsWith("social.pages-repeat");
        assertThat(server.takeRequests())
                .filteredOn(RegisterServer.LIST::equals)
                .hasSizeLessThanOrEqualTo(3);
        assertThat(versions()).isEqualTo(versions);
    }

    @DisplayName("A rehearsal changes nothing, and its records are not requested again")
    @Test
    void rehearsal() {
        Result rehearsed = run(new ImportOptions(null, false, 10, true, ImportOptions.Authority.SOURCE));
        assertThat(rehearsed.report().stored().added()).isEqualTo(MANY);
        assertThat(versions()).isEmpty();
        server.takeRequests();
        assertThat(rehearsed.report().stored().changes())
                .hasSize(MANY)
                .allMatch(change -> change.kind() == RecordChange.Kind.ADDED);
        assertThat(run(ImportOptions.ADD_AND_UPDATE).report().stored())
                .usingRecursiveComparison()
                .ignoringFields("changes")
                .isEqualTo(rehearsed.report().stored());
        assertThat(server.takeRequests()).isEqualTo(RegisterServer.LISTS);
    }

    @DisplayName("Records that are no longer listed are closed where the list is whole")
    @Test
    void closesUnlisted() {
        run(ImportOptions.ADD_AND_UPDATE);
        List<String> starter = others();
        starter.forEach(id -> server.has(record(Integer.parseInt(id))));
        server.lacks(FIRST + 1);
        retrieved("current_date");
        try {
            assertThat(run(ImportOptions.ADD_AND_UPDATE).report().stored().closed())
                    .isZero();
            assertThat(run(WHOLE).report().stored())
                    .as("those that did not change stay, and are not asked for")
                    .extracting("added", "changed", "closed")
                    .containsExactly(0, 0, 1);
            assertThat(finds("Zibeline " + (FIRST + 1))).isFalse();

            starter.forEach(id -> server.lacks(Integer.parseInt(id)));
            assertThat(codes(run(WHOLE)))
                    .as("a list that was cut off closes nothing")
                    .contains("social.closes-many");
        } finally {
            retrieved("null");
        }
    }

    /** Sets when the starter directory was retrieved from the register. */
    private void retrieved(String day) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update service set retrieved_on = "
                        + day + " where source = :source and source_id !~ '^9[0-9]{8}$'")
                .setParameter("source", SourceNames.REGISTER)
                .executeUpdate());
    }

    /** Returns the ids in the register of the services of the starter directory. */
    private List<String> others() {
        List<?> ids = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select source_id from service where source = :source and source_id !~ '^9[0-9]{8}$'")
                .setParameter("source", SourceNames.REGISTER)
                .getResultList());
        return ids.stream().map(Object::toString).toList();
    }

    @DisplayName("Values that the register leaves empty stay as they are known here")
    @Test
    void emptyKept() throws IOException {
        Path file = temp.resolve("known.csv");
        Files.writeString(
                file,
                table().with("source", SourceNames.REGISTER)
                        .with("source_id", Integer.toString(FIRST))
                        .with("areas", "Jette")
                        .with("categories", "C67")
                        .with("languages", "ru")
                        .with("modes", "at-home")
                        .with("confidential", "yes")
                        .with("street", "Rue Zinzoline")
                        .with("number", "7")
                        .text());
        tables.run(List.of(file), ImportOptions.ADD_AND_UPDATE, name -> {});
        server.has(record(FIRST)
                .text("nameOfficialFr", "Zest connu")
                .without("actionZones")
                .with("categoriesObject", "[]")
                .with("address", "{\"streetFr\":\"Rue Zinzoline\",\"number\":\"7\",\"lon\":4.35,\"lat\":50.85}"));
        Result result = run(ImportOptions.ADD_AND_UPDATE);
        assertThat(codes(result))
                .contains("social.kept-areas", "social.kept-categories", "social.kept-languages", "social.kept-modes");
        JsonPath found = search("Zest connu");
        assertThat(found.getString("hits[0].organization.name.text"))
                .as("serves Jette, as was known")
                .isEqualTo("Zest connu");
        assertThat(found.getString("hits[0].categories.code")).isEqualTo("[C67]");
        assertThat(found.getString("hits[0].languages.code")).isEqualTo("[ru]");
        assertThat(found.prettify())
                .as("what is confidential here is not told by a source that does not know it")
                .doesNotContain("Zinzoline", "50.85");
    }

    @DisplayName("New categories come with their names, and new fields are counted")
    @Test
    void newCategories() {
        server.list(
                "search/category",
                "[{\"id\":1,\"labelFr\":\"Un\"},{\"id\":999999,\"labelFr\":\"Zoothérapie\",\"labelNl\":\"Dierentherapie\"}]");
        server.has(record(FIRST).with("categoriesObject", "[{\"id\":999999}]").with("neuf", "[1]"));
        try {
            Result result = run(ImportOptions.ADD_AND_UPDATE);
            assertThat(result.report().stored().terms()).isEqualTo(1);
            assertThat(result.report().findings())
                    .contains(ImportFinding.warning("", 0, "social.unknown-field", "neuf", 1));
        } finally {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("delete from taxonomy_term where id = 'C999999'")
                            .executeUpdate());
        }
    }

    @DisplayName("Two imports do not run at once")
    @Test
    void oneAtATime() {
        URI from = server.url();
        try (FetchedRecordStore held = FetchedRecordStore.open(temp.resolve("kept"), from, new ObjectMapper())) {
            assertThat(held.folder()).isDirectory();
            assertThat(codes(run(ImportOptions.ADD_AND_UPDATE))).containsExactly("social.busy");
        }
        assertThat(server.takeRequests()).isEmpty();
        assertThat(run(ImportOptions.ADD_AND_UPDATE).report().stored().added()).isEqualTo(MANY);
    }
}
