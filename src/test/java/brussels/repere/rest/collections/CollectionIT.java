package brussels.repere.rest.collections;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Bilingual;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Collections of two services for one commune each, one for an unknown area, a refuge, a help line and a link. */
@ApplicationTest
@DisplayName("A collection, read like an answer")
class CollectionIT {

    private static final String COLLECTION = "/api/v1/collections/test-list";
    private static final String REFUGE_STREET = "Chaussée de Haecht";
    private static final TerritoryKey JETTE = new TerritoryKey(Level.COMMUNE, "21010");
    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");
    private static final String IN_JETTE = "territory=commune:21010";

    @Inject
    TestRecords records;

    @Inject
    TestCollections collections;

    @BeforeEach
    void add() {
        records.add(
                DirectoryEntryBuilder.entry("Jette")
                        .named("Maison Jette", null)
                        .categories("C67")
                        .languages("fr")
                        .phone("02 500 10 10")
                        .at(50.8776, 4.3268)
                        .area(ServiceArea.of(JETTE)),
                DirectoryEntryBuilder.entry("Uccle")
                        .named("Maison Uccle", null)
                        .categories("C67")
                        .at(50.8021, 4.3372)
                        .area(ServiceArea.of(UCCLE)),
                DirectoryEntryBuilder.entry("Refuge")
                        .named("Maison Refuge", null)
                        .categories("C337")
                        .at(REFUGE_STREET, "7", "1030", 50.861234, 4.372198)
                        .confidential()
                        .area(ServiceArea.of(JETTE)));
        collections.publish(
                "list",
                null,
                null,
                collections.item("Jette", "Parle aux parents"),
                collections.item("Uccle", null),
                collections.item("Refuge", "Vingt-quatre heures sur vingt-quatre"),
                new CollectionItem(Kind.HELPLINE, "107", null, null),
                new CollectionItem(Kind.LINK, "https://example.brussels/guide", new Bilingual("Le guide", null), null));
    }

    @AfterEach
    void clear() {
        collections.removeAll();
        records.removeAll();
    }

    private static JsonPath read(String query) {
        return given().get(COLLECTION + "?lang=fr&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath services(String query) {
        return given().get("/api/v1/services?lang=fr&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @DisplayName("Its page needs no script, tells no address of a refuge, and nothing of it to search engines")
    @Test
    void page() {
        String page = given().get("/collections/test-list?lang=fr")
                .then()
                .statusCode(200)
                .contentType(ContentType.HTML)
                .extract()
                .asString();
        assertThat(page)
                .contains("Maison Jette", "Parle aux parents", "Le guide", "Maison Refuge", "Équipe d’essai", "tel:107")
                .doesNotContain(REFUGE_STREET, "50.861234");
        assertThat(page.replaceAll("(?s).*<script type=\"application/ld\\+json\">(.*?)</script>.*", "$1"))
                .contains("Maison Jette", "Maison Uccle")
                .doesNotContain("Maison Refuge");
        assertThat(given().get("/collections?lang=nl").asString())
                .contains("href=\"/collections/test-list?lang=nl\">Proef</a>");
        given().get("/collections/test-nothing?lang=nl").then().statusCode(404).contentType(ContentType.HTML);
    }

    @DisplayName("Without a place all stand in the order of the keeper, with their notes; the list names it")
    @Test
    void whole() {
        JsonPath answer = read("");
        assertThat(answer.getList("sections[0].items.kind", String.class))
                .containsExactly("service", "service", "service", "helpline", "link");
        assertThat(answer.getList("sections[0].items.state", String.class)).containsOnly("listed");
        assertThat(answer.getList("sections[0].apart")).isEmpty();
        assertThat(answer.getString("sections[0].items[0].note.text")).isEqualTo("Parle aux parents");
        assertThat(answer.getList("sections[0].items[0].services[0].hit.phones", String.class))
                .isNotEmpty();
        assertThat(answer.getString("sections[0].items[3].helpline.phone")).isEqualTo("107");
        assertThat(answer.getString("sections[0].items[4].url")).isEqualTo("https://example.brussels/guide");
        assertThat(answer.getString("collection.keeper")).isEqualTo("Équipe d’essai");
        assertThat(given().get("/api/v1/collections").jsonPath().getList("collections.slug", String.class))
                .contains("test-list");
    }

    @DisplayName("For a place each is told as /services tells it, and who does not serve it stands apart")
    @Test
    void narrowed() {
        JsonPath answer = read(IN_JETTE);
        assertThat(answer.getList("sections[0].items.state", String.class))
                .containsExactly("serves", "serves", "listed", "listed");
        assertThat(answer.getList("sections[0].apart.state", String.class)).containsExactly("elsewhere");
        assertThat(answer.getString("sections[0].apart[0].services[0].service.service.name.text"))
                .isEqualTo("Maison Uccle");
        JsonPath same = services(IN_JETTE + "&service=" + collections.hit("Jette"));
        assertThat(same.getList("hits")).hasSize(1);
        assertThat(answer.getMap("sections[0].items[0].services[0].hit")).isEqualTo(same.getMap("hits[0]"));
        assertThat(answer.getList("sections[0].items[0].services[0].hit.why")).isNotEmpty();
        assertThat(answer.getMap("place")).isEqualTo(same.getMap("place"));
    }

    @DisplayName("A point, an address and a body are read as /services reads them; what it refuses is refused")
    @Test
    void places() {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body(Map.of("lat", 50.8021, "lon", 4.3372, "lang", "fr"))
                .post(COLLECTION + "/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("sections[0].items[0].services[0].hit.service.name.text"))
                .isEqualTo("Maison Uccle");
        assertThat(answer.getLong("sections[0].items[0].services[0].hit.distanceMetres"))
                .isZero();
        for (String wrong :
                List.of("territory=commune:1", "lat=50.8", "category=C99999", "lat=51.2&lon=4.4", "color=1")) {
            Response here = given().get(COLLECTION + "?" + wrong);
            assertThat(here.statusCode()).as(wrong).isBetween(400, 422);
            assertThat(here.contentType()).as(wrong).startsWith("application/problem+json");
        }
    }

    @DisplayName("By a need or a language, who serves the place and does not fit stands apart, with what is missing")
    @Test
    void unfit() {
        JsonPath need = read(IN_JETTE + "&category=C67");
        assertThat(need.getList("sections[0].apart.state", String.class)).containsExactly("elsewhere", "unfit");
        assertThat(need.getList("sections[0].apart[1].services[0].unfit", String.class))
                .containsExactly("category");
        JsonPath language = read(IN_JETTE + "&language=ar");
        assertThat(language.getList("sections[0].apart.find { it.state == 'unfit' }.services[0].unfit", String.class))
                .containsExactly("language");
        JsonPath anywhere = read("category=C67");
        assertThat(anywhere.getList("sections[0].items.state", String.class)).hasSize(4);
        assertThat(anywhere.getList("sections[0].apart.state", String.class)).containsExactly("unfit");
    }

    @DisplayName("A service that closed is told so, with the day; one that is gone has neither name nor note")
    @Test
    void closed() {
        records.close("Uccle", LocalDate.of(2026, 3, 2));
        JsonPath answer = read("");
        assertThat(answer.getString("sections[0].apart[0].state")).isEqualTo("closed");
        assertThat(answer.getString("sections[0].apart[0].services[0].closedOn"))
                .isEqualTo("2026-03-02");
        assertThat(answer.getString("sections[0].apart[0].services[0].text")).contains("2 mars 2026");
        collections.publish(
                "gone",
                null,
                null,
                new CollectionItem(Kind.SERVICE, UUID.randomUUID().toString(), null, new Bilingual("Secret", null)));
        Response gone = given().get("/api/v1/collections/test-gone");
        assertThat(gone.jsonPath().getString("sections[0].apart[0].state")).isEqualTo("gone");
        assertThat(gone.asString()).doesNotContain("Secret");
    }

    @DisplayName("A confidential address leaves in no format")
    @Test
    void confidential() {
        for (String path : List.of(
                COLLECTION,
                COLLECTION + "?" + IN_JETTE,
                COLLECTION + ".csv",
                COLLECTION + ".geojson",
                "/hsds/v3/services?full=true&collection=test-list")) {
            String answer = given().get(path).then().statusCode(200).extract().asString();
            assertThat(answer).as(path).contains("Maison Refuge");
            assertThat(answer).as(path).doesNotContain("Haecht", "50.861234", "4.372198");
        }
    }

    @DisplayName("As a table: a row a line of the list, with section, state and note, and no formula")
    @Test
    void csv() {
        Response answer = given().get(COLLECTION + ".csv?lang=fr&" + IN_JETTE);
        assertThat(answer.header("Content-Disposition")).contains("test-list.csv");
        List<String> lines = answer.asString().lines().toList();
        assertThat(lines.get(0)).startsWith("\uFEFFsection;kind;state;state_text;title;url;note;id;service;");
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1)).startsWith("Partie;service;serves;").contains("Parle aux parents", "Maison Jette");
        assertThat(lines).anyMatch(line -> line.startsWith("Partie;service;elsewhere;"));
        assertThat(lines).anyMatch(line -> line.contains("https://example.brussels/guide"));
    }

    @DisplayName("As GeoJSON: a feature a service, with a point where it may be told")
    @Test
    void geoJson() {
        JsonPath answer = given().get(COLLECTION + ".geojson?lang=fr&" + IN_JETTE)
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .extract()
                .jsonPath();
        assertThat(answer.getList("features")).hasSize(3);
        assertThat(answer.getList("features[0].geometry.coordinates", Float.class))
                .containsExactly(4.3268f, 50.8776f);
        assertThat(answer.getString("features[0].properties.note.text")).isEqualTo("Parle aux parents");
        assertThat(answer.getList("features.geometry").stream().filter(Objects::isNull))
                .hasSize(1);
    }

    @DisplayName("As HSDS: the services of the list, and of no other")
    @Test
    void hsds() {
        JsonPath answer = given().get("/hsds/v3/services?collection=test-list").jsonPath();
        assertThat(answer.getList("contents.name", String.class))
                .containsExactlyInAnyOrder("Maison Jette", "Maison Uccle", "Maison Refuge");
        assertThat(given().get("/hsds/v3/services?collection=nothing").statusCode())
                .isEqualTo(400);
    }

    @DisplayName("Lists for the place come first, then those for the Region, then others, which are told to be so")
    @Test
    void order() {
        collections.publish("a-uccle", UCCLE, null, collections.item("Uccle", null));
        collections.publish("z-jette", JETTE, null, collections.item("Jette", null));
        JsonPath answer = given().get("/api/v1/collections?place=commune:21010").jsonPath();
        List<String> slugs = answer.getList("collections.slug", String.class);
        assertThat(slugs).startsWith("test-z-jette").endsWith("test-a-uccle").contains("test-list");
        assertThat(answer.getList("collections.forPlace", Boolean.class))
                .startsWith(true)
                .endsWith(false);
    }

    @DisplayName("What is not published is not there")
    @Test
    void unknown() {
        for (String path : List.of("/api/v1/collections/nothing", "/api/v1/collections/nothing.csv")) {
            Response answer = given().get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.jsonPath().getString("type")).endsWith("/problems/unknown-collection");
        }
    }

    @DisplayName("The application brings three lists, of services that its directory holds, and says who is missing")
    @Test
    void brought() {
        JsonPath perinatal = given().get("/api/v1/collections/perinatal?lang=nl")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(perinatal.getList("sections.title.text", String.class))
                .contains("Perinatale rouw", "Geweld", "Diepe armoede");
        assertThat(perinatal.getList("sections.apart.flatten()")).isEmpty();
        assertThat(perinatal.getList("sections.items.flatten().state", String.class))
                .hasSizeGreaterThan(20)
                .containsOnly("listed");
        assertThat(perinatal.getString("collection.about.text")).contains("2017");
        JsonPath brain = given().get("/api/v1/collections/maladies-neurodegeneratives?lang=fr")
                .jsonPath();
        assertThat(brain.getList("sections.findAll { it.items.empty }.about.text", String.class))
                .hasSize(4)
                .allMatch(about -> about.startsWith("Personne"));
        assertThat(given().get("/api/v1/collections/deuil").statusCode()).isEqualTo(200);
    }
}
