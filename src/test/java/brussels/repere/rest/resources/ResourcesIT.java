package brussels.repere.rest.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Resources about needs, in languages, for territories, found by words. */
@ApplicationTest
@DisplayName("Which resources there are for a need, a language and a place, and why")
class ResourcesIT {

    private static final String RESOURCES = "/api/v1/resources";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestResources resources;

    @Inject
    CurrentTaxonomy taxonomies;

    private TestAccounts.Person keeper;

    @BeforeEach
    void add() {
        keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
    }

    @AfterEach
    void clear() {
        resources.removeAll();
        records.removeAll();
        accounts.removeAll();
    }

    private static JsonPath read(String query) {
        Response answer = given().get(RESOURCES + "?lang=fr&" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static List<String> titles(JsonPath answer) {
        return answer.getList("resources.resource.title.text", String.class);
    }

    private static List<String> reasons(JsonPath answer, String title) {
        return answer.getList(
                "resources.find { it.resource.title.text == '" + title + "' }.reasons.code", String.class);
    }

    @DisplayName(
            "What is about a need in the words comes first, then what is more exact, then what is wider; each says so")
    @Test
    void needs() {
        JsonPath asked = given().contentType(ContentType.JSON)
                .body(Map.of("q", "médecin généraliste"))
                .post(RESOURCES + "/search")
                .jsonPath();
        String need = asked.getString("understood.find { it.kind == 'need' }.needs[0].id");
        Taxonomy taxonomy = taxonomies.get();
        String broader = taxonomy.withAncestors(need).stream()
                .filter(id -> !id.equals(need))
                .findFirst()
                .orElseThrow();
        resources.publish(keeper, "Large", "needs", List.of(broader));
        resources.publish(keeper, "Juste", "needs", List.of(need));
        resources.publish(keeper, "Autre chose");
        JsonPath answer = read("q=médecin généraliste");
        assertThat(titles(answer)).containsExactly("Juste", "Large");
        assertThat(reasons(answer, "Juste")).containsExactly("need");
        assertThat(reasons(answer, "Large")).containsExactly("broader");
        String wideName = taxonomy.find(broader).orElseThrow().name().fr();
        assertThat(titles(read("category=" + broader))).containsExactlyInAnyOrder("Juste", "Large");
        assertThat(read("q=" + wideName).getList("resources.reasons.code.flatten()", String.class))
                .as(wideName)
                .contains("narrower");
        assertThat(titles(read(""))).hasSize(3);
    }

    @DisplayName("Words find titles, publishers and kinds, in both languages, without accents and endings")
    @Test
    void words() {
        resources.publish(keeper, "Brochure pour les étuvistes", "titleNl", "Folder voor stokers");
        resources.publish(keeper, "Deuxième", "publisherName", "Réseau Quelquechose");
        resources.publish(keeper, "Troisième", "kind", "meeting-synthesis");
        JsonPath found = read("q=etuviste");
        assertThat(reasons(found, "Brochure pour les étuvistes"))
                .as(found.prettify())
                .containsExactly("title");
        assertThat(titles(read("q=stoker"))).containsExactly("Brochure pour les étuvistes");
        assertThat(reasons(read("q=quelquechose"), "Deuxième")).containsExactly("publisher");
        assertThat(reasons(read("kind=meeting-synthesis"), "Troisième")).isEmpty();
        assertThat(read("q=xyzzyx").getInt("total")).isZero();
    }

    @DisplayName("Kind, language and page narrow it; what is in no known language stays; wrong values are named")
    @Test
    void narrowed() {
        resources.publish(keeper, "A", "languages", List.of("fr"));
        resources.publish(keeper, "B", "kind", "news", "languages", List.of("nl"));
        resources.publish(keeper, "C");
        assertThat(titles(read("language=nl"))).containsExactlyInAnyOrder("B", "C");
        assertThat(titles(read("q=en néerlandais"))).containsExactlyInAnyOrder("B", "C");
        assertThat(titles(read("kind=news"))).containsExactly("B");
        JsonPath page = read("size=2&page=2");
        assertThat(titles(page)).hasSize(1);
        assertThat(page.getInt("total")).isEqualTo(3);
        for (String wrong : List.of("kind=party", "category=C0", "language=xx", "size=500", "colour=red")) {
            assertThat(given().get(RESOURCES + "?" + wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
        assertThat(given().get(RESOURCES + "/kinds").jsonPath().getList("kinds"))
                .hasSize(6);
    }

    @DisplayName("With a place, also one in the words, what is for another territory is counted and left out")
    @Test
    void places() {
        resources.publish(keeper, "Pour Jette", "territory", "commune:21010");
        resources.publish(keeper, "Pour tous");
        resources.publish(keeper, "Pour Uccle", "territory", "commune:21016");
        JsonPath answer = read("lat=50.8776&lon=4.3268");
        assertThat(titles(answer)).containsExactly("Pour Jette", "Pour tous");
        assertThat(answer.getInt("elsewhere")).isEqualTo(1);
        assertThat(reasons(answer, "Pour Jette")).containsExactly("for-territory");
        assertThat(reasons(answer, "Pour tous")).containsExactly("for-region");
        assertThat(titles(read("q=à Jette"))).containsExactly("Pour Jette", "Pour tous");
        assertThat(titles(read("territory=bassin:N"))).contains("Pour Jette").doesNotContain("Pour Uccle");
    }

    @DisplayName(
            "What is past its review says that it is old, and comes after what is not; drafts and withdrawn ones are told nobody")
    @Test
    void states() {
        String old = resources.publish(keeper, "Ancien");
        resources.makeOld(old);
        resources.publish(keeper, "Neuf");
        String gone = resources.publish(keeper, "Retiré");
        resources.step(keeper, gone, 2, "withdraw");
        resources.add(keeper, TestResources.form("Brouillon"));
        JsonPath answer = read("");
        assertThat(titles(answer)).containsExactly("Neuf", "Ancien");
        assertThat(answer.getList("resources.resource.old", Boolean.class)).containsExactly(false, true);
        assertThat(given().get(RESOURCES + "/" + gone).statusCode()).isEqualTo(404);
        assertThat(given().get(RESOURCES + "/" + old).jsonPath().getString("resource.title.text"))
                .isEqualTo("Ancien");
        String feed = given().get(RESOURCES + ".atom?lang=nl").asString();
        assertThat(feed).contains("Neuf", "Ancien", old).doesNotContain("Retiré", "Brouillon");
    }

    @DisplayName(
            "Who looks for volunteers says what for and whom to ask; an organisation of the directory has its name from there")
    @Test
    void volunteers() {
        records.add(
                DirectoryEntryBuilder.entry("Jette").named("Maison Jette", null).at(50.8776, 4.3268));
        String organization = given().contentType(ContentType.JSON)
                .body(Map.of("q", "Maison Jette"))
                .post("/api/v1/services/search")
                .jsonPath()
                .getString("hits[0].organization.id");
        String id = resources.publish(
                keeper,
                "Bénévoles",
                "kind",
                "volunteers",
                "url",
                null,
                "publisherName",
                null,
                "publisherOrganization",
                organization,
                "taskFr",
                "Lire à voix haute",
                "ask",
                "Accueil",
                "askPhone",
                "02 500 10 10");
        JsonPath one = given().get(RESOURCES + "/" + id + "?lang=fr").jsonPath();
        assertThat(one.getString("resource.volunteers.task.text")).isEqualTo("Lire à voix haute");
        assertThat(one.getString("resource.volunteers.phone")).isEqualTo("02 500 10 10");
        assertThat(one.getString("resource.publisher.name.text")).isEqualTo("Maison Jette");
        assertThat(one.getString("resource.publisher.organization")).isEqualTo(organization);
    }
}
