package brussels.repere.rest.upstream;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Corrections go to the keeper of their source, it is kept what went, and the next import says what came of it. */
@ApplicationTest
@DisplayName("What is sent to a source")
class UpstreamIT {

    private static final String UPSTREAM = "/api/v1/edit/upstream";
    private static final String DISPATCHES = UPSTREAM + "/dispatches";
    private static final String BEFORE = "02 500 10 10";
    private static final String KNOWN = "02 500 20 20";

    @Inject
    TestRecords records;

    @Inject
    TestEdits edits;

    @Inject
    TestAccounts accounts;

    @Inject
    DirectoryStore store;

    @Inject
    GenerationPoller generations;

    @Inject
    EntityManager entities;

    private Person editor;

    @BeforeEach
    void signIn() {
        editor = accounts.add("Rita", Grant.of(Role.REGIONAL_EDITOR));
    }

    @AfterEach
    void clear() {
        run("delete from upstream_dispatch");
        run("delete from objection");
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
        generations.poll();
    }

    private static DirectoryEntryBuilder record(String id, String phone) {
        return entry(id).named("Maison " + id, null).phone(phone).verified("2024-03");
    }

    private void correct(String id, String phone) {
        records.correct(record(id, phone), EntryField.PHONES, YearMonth.of(2026, 3));
        generations.poll();
    }

    /** All records of the source: those that are not named are there no more. */
    private void importAll(DirectoryEntryBuilder... stated) {
        List<DirectoryEntry> entries =
                Stream.of(stated).map(DirectoryEntryBuilder::build).toList();
        store.store(TaxonomyChange.of(List.of()), false, new ImportSource() {
            @Override
            public boolean forEachEntry(Consumer<DirectoryEntry> action) {
                entries.forEach(action);
                return true;
            }

            @Override
            public boolean isComplete() {
                return true;
            }
        });
        generations.poll();
    }

    private Response post(Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(Map.of("source", "test"));
        body.putAll(more);
        return accounts.as(editor).contentType("application/json").body(body).post(DISPATCHES);
    }

    private String send() {
        return post(Map.of()).then().statusCode(201).extract().path("id");
    }

    private ValidatableResponse dispatch(String id) {
        return accounts.as(editor).get(DISPATCHES + "/" + id).then().statusCode(200);
    }

    private byte[] file(String id) {
        return accounts.as(editor)
                .get(DISPATCHES + "/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private ValidatableResponse overview() {
        return accounts.as(editor)
                .get(UPSTREAM)
                .then()
                .statusCode(200)
                .rootPath("sources.find { it.source == 'test' }");
    }

    @DisplayName("comes back as taken over, as before, contradicted, gone, or was withdrawn here; until then it waits")
    @Test
    void returns() {
        for (String id : List.of("taken", "same", "third", "gone", "withdrawn")) {
            records.add(record(id, BEFORE));
            correct(id, KNOWN);
        }
        overview()
                .body("standing", equalTo(5))
                .body("unsent", equalTo(5))
                .body("sent", equalTo(0))
                .body("last", nullValue());
        String id = send();
        dispatch(id)
                .body("dispatch.by", equalTo("Rita"))
                .body("dispatch.facts", equalTo(5))
                .body("facts.state.unique()", contains("waiting"))
                .body("facts[0].cells[0].stated", equalTo(BEFORE))
                .body("facts[0].cells[0].known", equalTo(KNOWN))
                .body("facts.since.findAll { it != null }", hasSize(0));
        overview()
                .body("unsent", equalTo(0))
                .body("returns.waiting", equalTo(5))
                .body("daysSince", equalTo(0));
        correct("withdrawn", BEFORE);
        importAll(
                record("taken", KNOWN),
                record("same", BEFORE),
                record("third", "02 500 30 30"),
                record("withdrawn", BEFORE));
        dispatch(id)
                .body(state("taken"), equalTo("caught-up"))
                .body(state("same"), equalTo("unchanged"))
                .body(state("third"), equalTo("contradicted"))
                .body(state("gone"), equalTo("gone"))
                .body(state("withdrawn"), equalTo("withdrawn"));
        overview()
                .body("returns.waiting", equalTo(0))
                .body("returns.caughtUp", equalTo(1))
                .body("returns.unchanged", equalTo(1))
                .body("returns.contradicted", equalTo(1))
                .body("returns.gone", equalTo(1))
                .body("returns.withdrawn", equalTo(1));
        importAll(
                record("taken", "02 500 40 40"),
                record("same", KNOWN),
                record("third", BEFORE),
                record("gone", BEFORE),
                record("withdrawn", KNOWN));
        dispatch(id)
                .body(state("taken"), equalTo("caught-up"))
                .body(state("same"), equalTo("caught-up"))
                .body(state("third"), equalTo("unchanged"))
                .body(state("gone"), equalTo("unchanged"))
                .body(state("withdrawn"), equalTo("caught-up"));
        given().get("/api/v1/corrections?source=test")
                .then()
                .body("corrections.sourceId", containsInAnyOrder("third", "gone", "withdrawn"))
                .body("corrections.find { it.sourceId == 'third' }.cells[0].stated", equalTo(BEFORE));
    }

    private static String state(String sourceId) {
        return "facts.find { it.sourceId == '" + sourceId + "' }.state";
    }

    @DisplayName("is told again only once it is known otherwise, unless all is asked for")
    @Test
    void onlyNew() {
        records.add(record("one", BEFORE), record("two", BEFORE));
        correct("one", KNOWN);
        String first = send();
        post(Map.of()).then().statusCode(409).body("type", equalTo("/problems/all-sent"));
        correct("two", KNOWN);
        dispatch(send()).body("facts.sourceId", contains("two"));
        correct("one", "02 500 50 50");
        dispatch(send())
                .body("facts.sourceId", contains("one"))
                .body("facts[0].cells[0].known", equalTo("02 500 50 50"));
        dispatch(first).body("facts.state", contains("withdrawn"));
        String whole =
                post(Map.of("whole", true)).then().statusCode(201).extract().path("id");
        dispatch(whole).body("facts.sourceId", containsInAnyOrder("one", "two"));
        accounts.as(editor)
                .get(DISPATCHES + "?source=test&size=2")
                .then()
                .body("total", equalTo(4))
                .body("dispatches", hasSize(2))
                .body("dispatches[0].id", equalTo(whole))
                .body("dispatches[0].whole", equalTo(true));
    }

    @DisplayName("is the same file whenever it is fetched, as a table or as a workbook, whatever came since")
    @Test
    void exactly() throws IOException {
        records.add(record("one", BEFORE));
        correct("one", "=1+1");
        String table = send();
        byte[] before = file(table);
        assertThat(new String(before, StandardCharsets.UTF_8))
                .startsWith("\uFEFFsource;source_id;name;column;label;stated;known;since;verified;service")
                .contains("test;one;Maison one;phones;Téléphones;" + BEFORE + ";'=1+1;");
        String workbook = post(Map.of("whole", true, "format", "xlsx", "language", "nl"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        byte[] cells = file(workbook);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(cells))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("Bron");
            assertThat(rows.get(1).getCellText(4)).isEqualTo("Telefoons");
            assertThat(rows.get(1).getCellText(6)).isEqualTo("=1+1");
            assertThat(rows.get(1).getCell(6).getFormula()).isNull();
        }
        correct("one", "02 500 60 60");
        importAll(record("one", "02 500 70 70"));
        assertThat(file(table)).isEqualTo(before);
        assertThat(file(workbook)).isEqualTo(cells);
        byte[] all = given().get("/api/v1/corrections.xlsx?source=test&lang=fr")
                .then()
                .statusCode(200)
                .contentType(containsString("spreadsheetml"))
                .extract()
                .asByteArray();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(all))) {
            assertThat(read.getFirstSheet().read().get(1).getCellText(6)).isEqualTo("02 500 60 60");
        }
    }

    @DisplayName("twice at once is stored once, and the other is told; so is who did not see the last one")
    @Test
    void twice() throws ExecutionException, InterruptedException {
        records.add(record("one", BEFORE));
        correct("one", KNOWN);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> answers = two.invokeAll(List.of(
                    () -> post(Map.of()).statusCode(), () -> post(Map.of()).statusCode()));
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
            List<Future<Integer>> whole = two.invokeAll(List.of(
                    () -> post(Map.of("whole", true, "seen", last())).statusCode(),
                    () -> post(Map.of("whole", true, "seen", "none")).statusCode()));
            assertThat(List.of(whole.get(0).get(), whole.get(1).get())).containsExactly(201, 409);
        } finally {
            two.shutdown();
        }
        post(Map.of("whole", true, "seen", "none"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sent-meanwhile"));
        accounts.as(editor).get(DISPATCHES).then().body("total", equalTo(2));
        assertThat(edits.countAudited(editor.id(), "send-upstream", "done")).isEqualTo(2);
    }

    private String last() {
        return accounts.as(editor).get(DISPATCHES + "?size=1").path("dispatches[0].id");
    }

    @DisplayName("is refused in words where there is nothing, no such source, form, language or dispatch")
    @Test
    void refused() {
        records.add(record("one", BEFORE));
        post(Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-send"))
                .body("detail", containsString("Rien"));
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("source", "<script>alert(1)</script>"),
                Map.of("source", "Repère"),
                Map.of("source", " "),
                Map.of("format", "exe"),
                Map.of("language", "xx"),
                Map.of("seen", "yesterday"),
                Map.of("colour", "red"),
                Map.of("whole", "perhaps"))) {
            Response answer = post(wrong);
            assertThat(answer.statusCode()).as(wrong + answer.asString()).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString()).doesNotContain("<script>");
        }
        accounts.as(editor).get(DISPATCHES + "?source=nobody").then().statusCode(400);
        accounts.as(editor).get(DISPATCHES + "?colour=red").then().statusCode(400);
        String unknown = DISPATCHES + "/6f1c2d34-0000-4000-8000-000000000003";
        accounts.as(editor).get(unknown).then().statusCode(404).body("type", equalTo("/problems/unknown-dispatch"));
        accounts.as(editor).get(unknown + "/file").then().statusCode(404);
        accounts.as(editor).get(DISPATCHES + "/nope").then().statusCode(404);
        accounts.as(editor).get(DISPATCHES).then().body("total", equalTo(0));
    }

    @DisplayName("is told no more once its record is confidential, or was erased")
    @Test
    void hidden() {
        records.add(record("one", BEFORE), record("two", BEFORE), record("three", BEFORE));
        for (String id : List.of("one", "two", "three")) {
            correct(id, KNOWN);
        }
        String dispatch = send();
        importAll(
                record("one", BEFORE)
                        .at("Rue du Secret", "7", "1000", 50.85, 4.35)
                        .confidential(),
                record("two", BEFORE),
                record("three", BEFORE));
        dispatch(dispatch).body("withheld", equalTo(1)).body("facts.sourceId", containsInAnyOrder("two", "three"));
        assertThat(new String(file(dispatch), StandardCharsets.UTF_8))
                .contains("two", "three")
                .doesNotContain("test;one;");
        overview().body("sent", equalTo(2));
        accounts.as(editor)
                .contentType("application/json")
                .body(Map.of("named", true))
                .post("/api/v1/personal-data/records/" + edits.serviceOf("two") + "/erasure")
                .then()
                .statusCode(200);
        assertThat(new String(file(dispatch), StandardCharsets.UTF_8))
                .contains("three")
                .doesNotContain("two");
        dispatch(dispatch).body("withheld", equalTo(2));
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                                "select count(*) from upstream_dispatch where file is not null")
                        .getSingleResult()))
                .as("no file says what was erased")
                .isEqualTo(0L);
    }

    @DisplayName(
            "is for administrators and regional editors alone: each role, each operation, and nobody without a session")
    @ParameterizedTest
    @EnumSource(Role.class)
    void rights(Role role) {
        records.add(record("one", BEFORE));
        correct("one", KNOWN);
        String dispatch = send();
        boolean may = role == Role.ADMINISTRATOR || role == Role.REGIONAL_EDITOR;
        Person person = accounts.add(
                "P",
                switch (role.scopeKind()) {
                    case NONE -> Grant.of(role);
                    case BASSIN -> new Grant(role, "N");
                    case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "one"));
                });
        for (String path : List.of("", "/dispatches", "/dispatches/" + dispatch, "/dispatches/" + dispatch + "/file")) {
            assertThat(accounts.as(person).get(UPSTREAM + path).statusCode())
                    .as(role + path)
                    .isEqualTo(may ? 200 : 403);
            assertThat(given().get(UPSTREAM + path).statusCode()).as(path).isEqualTo(401);
        }
        Map<String, Object> body = Map.of("source", "test", "whole", true);
        assertThat(accounts.as(person)
                        .contentType("application/json")
                        .body(body)
                        .post(DISPATCHES)
                        .statusCode())
                .as(role.toString())
                .isEqualTo(may ? 201 : 403);
        assertThat(edits.countAudited(person.id(), "send-upstream", may ? "done" : "refused"))
                .isEqualTo(may ? 1 : 5);
        assertThat(accounts.as(person)
                        .header("X-CSRF-Token", "forged")
                        .contentType("application/json")
                        .body(body)
                        .post(DISPATCHES)
                        .statusCode())
                .isEqualTo(403);
        assertThat(given().contentType("application/json")
                        .body(body)
                        .post(DISPATCHES)
                        .statusCode())
                .isEqualTo(401);
    }
}
