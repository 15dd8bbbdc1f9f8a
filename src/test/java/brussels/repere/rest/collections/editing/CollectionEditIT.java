package brussels.repere.rest.collections.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("A keeper writes a collection, and is told what became of it")
class CollectionEditIT {

    private static final String EDIT = "/api/v1/edit/collections";
    private static final TerritoryKey JETTE = new TerritoryKey(Level.COMMUNE, "21010");

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestCollections collections;

    @Inject
    AccountStore people;

    private TestAccounts.Person keeper;

    @BeforeEach
    void add() {
        records.add(entry("Jette"), entry("Second"), entry("Third"));
        keeper = accounts.add("Ann", Grant.of(Role.COLLECTION_KEEPER));
    }

    private static DirectoryEntryBuilder entry(String id) {
        return DirectoryEntryBuilder.entry(id)
                .named("Maison " + id, null)
                .categories("C908")
                .phone("02 500 10 10")
                .area(ServiceArea.of(JETTE));
    }

    @AfterEach
    void clear() {
        collections.removeAll();
        records.removeAll();
        accounts.removeAll();
    }

    private RequestSpecification json(Object body) {
        return accounts.as(keeper)
                .queryParam("lang", "fr")
                .contentType(ContentType.JSON)
                .body(body);
    }

    private static Map<String, Object> list(List<Map<String, Object>> items) {
        return Map.of(
                "slug", "test-own",
                "titleFr", "Deuil",
                "titleNl", "Rouw",
                "keeper", "Équipe Nord",
                "sections", List.of(Map.of("titleFr", "Parents", "items", items)));
    }

    private Map<String, Object> service(String sourceId) {
        return Map.of("kind", "service", "id", collections.hit(sourceId).toString(), "noteNl", "Bel eerst");
    }

    private Response addDraft(List<Map<String, Object>> items) {
        return json(list(items)).post(EDIT);
    }

    @DisplayName("A draft is seen by nobody else until it is published; what was published is withdrawn, not deleted")
    @Test
    void life() {
        Response draft = addDraft(List.of(service("Jette")));
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        String path = EDIT + "/" + draft.path("id");
        assertThat(given().get("/api/v1/collections/test-own").statusCode()).isEqualTo(404);
        Response published = json(Map.of("step", "publish"))
                .header("If-Match", draft.header("ETag"))
                .post(path + "/steps");
        assertThat(published.jsonPath().getString("status")).isEqualTo("published");
        assertThat(published.jsonPath().getString("person.name")).isEqualTo("Ann");
        Response seen = given().get("/api/v1/collections/test-own");
        assertThat(seen.asString()).contains("Bel eerst", "Équipe Nord").doesNotContain("\"Ann\"");
        Response delete = json(Map.of("step", "delete"))
                .header("If-Match", published.header("ETag"))
                .post(path + "/steps");
        assertThat(delete.jsonPath().getString("type")).endsWith("collection-was-published");
        assertThat(json(Map.of("step", "withdraw"))
                        .header("If-Match", published.header("ETag"))
                        .post(path + "/steps")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().get("/api/v1/collections/test-own").statusCode()).isEqualTo(404);
    }

    @DisplayName("Of two changes of one version the second is refused, and so is one that names none")
    @Test
    void versions() {
        Response draft = addDraft(List.of());
        String path = EDIT + "/" + draft.path("id");
        assertThat(json(list(List.of(service("Jette")))).put(path).statusCode()).isEqualTo(428);
        assertThat(json(list(List.of(service("Jette"))))
                        .header("If-Match", "\"1\"")
                        .put(path)
                        .statusCode())
                .isEqualTo(200);
        Response second = json(list(List.of())).header("If-Match", "\"1\"").put(path);
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(accounts.as(keeper).get(path).jsonPath().getList("sections[0].items"))
                .hasSize(1);
        assertThat(addDraft(List.of()).jsonPath().getString("type")).endsWith("collection-name-taken");
    }

    @DisplayName("A search and a list of ids fill a section, without what stands there already")
    @Test
    void additions() {
        Response draft = addDraft(List.of(service("Second")));
        String path = EDIT + "/" + draft.path("id") + "/additions";
        Response found = json(Map.of("section", 0, "search", Map.of("territory", "commune:21010", "category", "C908")))
                .header("If-Match", "\"1\"")
                .post(path);
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
        List<String> ids = found.jsonPath().getList("sections[0].items.id", String.class);
        assertThat(ids)
                .startsWith(collections.hit("Second").toString())
                .contains(
                        collections.hit("Jette").toString(),
                        collections.hit("Third").toString())
                .doesNotHaveDuplicates();
        assertThat(found.jsonPath().getString("sections[0].items[0].note.nl")).isEqualTo("Bel eerst");
        Response wrong = json(Map.of("section", 4, "services", List.of(UUID.randomUUID())))
                .header("If-Match", "\"2\"")
                .post(path);
        assertThat(wrong.jsonPath().getList("errors.parameter", String.class)).containsExactly("section");
    }

    @DisplayName("What cannot be used is named by its place, all of it at once, and nothing is stored")
    @Test
    void badInput() {
        Response answer = json(Map.of(
                        "slug", "Deuil périnatal",
                        "titleFr", "<b>Deuil</b>",
                        "keeper", "",
                        "territory", "bassin:Z",
                        "sections",
                                List.of(Map.of(
                                        "titleFr",
                                        "Un",
                                        "items",
                                        List.of(
                                                Map.of("kind", "collection", "id", UUID.randomUUID()),
                                                Map.of("kind", "service", "id", UUID.randomUUID()),
                                                Map.of("kind", "link", "url", "javascript:alert(1)", "titleFr", "x"),
                                                Map.of("kind", "helpline", "id", "107", "noteFr", "<script>"))))))
                .post(EDIT);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter", String.class))
                .containsExactlyInAnyOrder(
                        "slug",
                        "titleFr",
                        "keeper",
                        "territory",
                        "sections[0].items[0].kind",
                        "sections[0].items[1].id",
                        "sections[0].items[2].url",
                        "sections[0].items[3].noteFr");
        List<Map<String, Object>> many = IntStream.range(0, 301)
                .<Map<String, Object>>mapToObj(
                        number -> Map.of("kind", "link", "url", "https://e.be/" + number, "titleFr", "x"))
                .toList();
        assertThat(addDraft(many).jsonPath().getString("errors[0].detail")).contains("300", "301");
    }

    @DisplayName("What closed, changed or is gone since the last revision is told, until it is revised")
    @Test
    void changes() {
        ServiceCollection collection = collections.publish(
                "told",
                null,
                keeper.id(),
                collections.item("Jette", null),
                collections.item("Second", null),
                collections.item("Third", null),
                new CollectionItem(Kind.SERVICE, UUID.randomUUID().toString(), null, null));
        String path = EDIT + "/" + collection.id();
        records.close("Second", LocalDate.of(2026, 3, 2));
        records.add(entry("Third").phone("02 500 99 99"));
        Response told = accounts.as(keeper).get(path);
        assertThat(told.jsonPath().getList("sections[0].items.change.state", String.class))
                .containsExactly("closed", "changed", "gone");
        assertThat(told.jsonPath().getMap("sections[0].items[0]")).doesNotContainKey("change");
        assertThat(told.jsonPath().getList("sections[0].items[2].change.fields", String.class))
                .containsExactly("phones");
        assertThat(told.jsonPath().getInt("toLookAt")).isEqualTo(3);
        Response revised = json(Map.of(
                        "slug", "test-told",
                        "titleFr", "Essai",
                        "keeper", "Équipe",
                        "sections", List.of(Map.of("titleFr", "Un", "items", List.of(service("Third"))))))
                .header("If-Match", told.header("ETag"))
                .put(path);
        assertThat(revised.jsonPath().getInt("toLookAt")).as(revised.asString()).isZero();
    }

    @DisplayName("A keeper who left is told so; once erased, the collection stays without the person")
    @Test
    void left() {
        ServiceCollection collection = collections.publish("left", null, keeper.id(), collections.item("Jette", null));
        String path = EDIT + "/" + collection.id();
        RequestSpecification other = accounts.signedIn(Grant.of(Role.ADMINISTRATOR));
        accounts.disable(keeper);
        assertThat(given().spec(other).get(path).jsonPath().getMap("person"))
                .isEqualTo(Map.of("name", "Ann", "left", true));
        QuarkusTransaction.requiringNew().run(() -> people.erase(keeper.id()));
        assertThat(given().spec(other).get(path).jsonPath().getMap("person")).isEqualTo(Map.of("left", true));
        assertThat(given().get("/api/v1/collections/test-left").statusCode()).isEqualTo(200);
    }

    @DisplayName("A table fills a collection as a whole; what is wrong is named by line and column")
    @Test
    void table() {
        Response draft = addDraft(List.of(service("Jette")));
        String path = EDIT + "/" + draft.path("id") + "/table";
        String good = "section_fr;section_nl;kind;id;source;source_id;note_fr;url;title_fr\n"
                + "Parents;Ouders;service;;" + DirectoryEntryBuilder.SOURCE + ";Second;Appelez d'abord;;\n"
                + ";;helpline;107;;;;;\n"
                + "Personne;Niemand;;;;;;;\n";
        Response filled = csv(good, "\"1\"", path);
        assertThat(filled.statusCode()).as(filled.asString()).isEqualTo(200);
        assertThat(filled.jsonPath().getList("sections.title.nl", String.class)).containsExactly("Ouders", "Niemand");
        assertThat(filled.jsonPath().getList("sections[0].items.id", String.class))
                .containsExactly(collections.hit("Second").toString(), "107");
        Response wrong = csv(
                good.replace("Second", "Nobody").replace("helpline;107", "collection;107")
                        + ";;link;;;;<i>x</i>;ftp://x;x\n",
                "\"2\"",
                path);
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.jsonPath().getList("errors.parameter", String.class))
                .containsExactlyInAnyOrder("2:id", "3:kind", "5:note_fr", "5:url");
        assertThat(csv("color;section_fr\n1;2\n", "\"2\"", path).jsonPath().getString("errors[0].parameter"))
                .isEqualTo("color");
        assertThat(accounts.as(keeper)
                        .get(EDIT + "/" + draft.path("id"))
                        .jsonPath()
                        .getList("sections"))
                .hasSize(2);
    }

    private Response csv(String table, String version, String path) {
        return accounts.as(keeper)
                .header("If-Match", version)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }
}
