package brussels.repere.rest.openweb.resources;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.rest.resources.TestResources;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("Pages of resources are whole without script")
class ResourcePagesIT {

    @Inject
    TestAccounts accounts;

    @Inject
    TestResources resources;

    @AfterEach
    void clear() {
        resources.removeAll();
        accounts.removeAll();
    }

    private static Response get(String path) {
        return given().accept("text/html").get(path);
    }

    @DisplayName(
            "The list says kind, publisher and date, and is narrowed by kind and theme; a narrowed one is not for search engines")
    @Test
    void list() {
        TestAccounts.Person keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
        resources.publish(
                keeper,
                "Guide du médecin",
                "needs",
                List.of("C67"),
                "publishedOn",
                "2024-05",
                "languages",
                List.of("nl"));
        resources.publish(keeper, "Nouvelle", "kind", "news");
        String all = get("/resources?lang=fr").asString();
        assertThat(all)
                .contains("Guide du médecin", "Publié par Exemple asbl (mai 2024).", "En néerlandais.", "2 ressources")
                .doesNotContain("noindex");
        assertThat(get("/resources?lang=nl").asString())
                .contains("Uitgegeven door Exemple asbl (mei 2024).", "In het Nederlands.");
        String narrowed = get("/resources?lang=fr&kind=&need=C67").asString();
        assertThat(narrowed).contains("Guide du médecin", "noindex").doesNotContain(">Nouvelle<");
        assertThat(get("/resources?lang=fr&kind=news").asString())
                .contains(">Nouvelle<")
                .doesNotContain("Guide du médecin");
        assertThat(get("/resources?kind=party").statusCode()).isEqualTo(400);
    }

    private static String find(String... namesAndValues) {
        RequestSpecification form = given().accept("text/html").queryParam("lang", "fr");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return form.post("/resources").asString();
    }

    @DisplayName(
            "The form finds by what words mean, says why, and brings what was typed and chosen back, with no address that tells it")
    @Test
    void words() {
        TestAccounts.Person keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
        resources.publish(keeper, "Guide du médecin", "needs", List.of("C294"));
        resources.publish(keeper, "Traverser la perte", "kind", "news", "needs", List.of("C294"));
        resources.publish(keeper, "Nouvelle", "kind", "news");
        String found = find("q", "deuil de <mon> fils");
        assertThat(found)
                .contains(
                        "Guide du médecin",
                        "Traverser la perte",
                        "Compris : Deuil",
                        "Porte sur ceci : ",
                        "2 ressources")
                .contains("value=\"deuil de &lt;mon&gt; fils\"", "noindex")
                .doesNotContain(">Nouvelle<", "<mon>");
        String news = find("q", "deuil", "kind", "news");
        assertThat(news)
                .contains("Traverser la perte", "<option value=\"news\" selected>")
                .doesNotContain("Guide du médecin");
        assertThat(find("q", "deuil, pas de formation"))
                .contains("Compris : Deuil", "Écarté : Formations.")
                .doesNotContain("soutien, Formations");
        assertThat(find("q", "zzgrmpf")).contains("Rien ne convient ici", "0 ressources");
        assertThat(find("q", " ")).contains("3 ressources");
        assertThat(given().accept("text/html")
                        .formParam("q", "a".repeat(501))
                        .post("/resources")
                        .statusCode())
                .isEqualTo(400);
    }

    @DisplayName(
            "A resource is told to search engines by its type; what is old says so; what is not there is a page that says it")
    @Test
    void one() {
        TestAccounts.Person keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
        String guide = resources.publish(keeper, "Guide", "aboutFr", "Pour savoir");
        String volunteers = resources.publish(
                keeper, "Bénévoles", "kind", "volunteers", "url", null, "taskFr", "Lire", "askPhone", "02 500 10 10");
        String page = get("/resources/" + guide + "?lang=fr").asString();
        assertThat(page)
                .contains("\"@type\":\"Guide\"", "\"name\":\"Exemple asbl\"", "Lire sur example.brussels")
                .doesNotContain("À vérifier");
        assertThat(get("/resources/" + volunteers + "?lang=fr").asString())
                .contains("tel:025001010", "Lire")
                .doesNotContain("ld+json");
        resources.makeOld(guide);
        assertThat(get("/resources/" + guide + "?lang=fr").asString()).contains("À vérifier");
        Response missing = get("/resources/00000000-0000-4000-8000-000000000000?lang=fr");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.asString()).contains("Cette ressource n’existe pas");
    }
}
