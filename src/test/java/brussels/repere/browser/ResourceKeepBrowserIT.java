package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.rest.resources.TestResources;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Resources are kept in the browser: found, written, taken from a table; nothing that was typed is lost. */
@ApplicationTest
class ResourceKeepBrowserIT {

    @Inject
    TestAccounts accounts;

    @Inject
    TestResources resources;

    @Inject
    SessionCookie cookie;

    @TestHTTPResource("/")
    URL start;

    private TestAccounts.Person keeper;
    private KeyboardSession reader;

    @BeforeEach
    void add() {
        keeper = accounts.add("Ann", Grant.of(Role.COLLECTION_KEEPER));
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        resources.removeAll();
        accounts.removeAll();
    }

    private void edits(String lang, int width, String part) {
        reader = new KeyboardSession(start, lang, width);
        reader.signIn(cookie.name(), accounts.session(keeper.id()));
        goesTo(part);
    }

    private void goesTo(String part) {
        reader.visit(reader.frenchOrDutch("/editer", "/bewerken"), "#/resources" + part);
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    private Locator at(String selector) {
        return reader.page().locator(selector);
    }

    private JsonPath stored(String id) {
        return accounts.as(keeper).get(TestResources.EDIT + "/" + id).jsonPath();
    }

    @DisplayName("One is written, corrected, published, withdrawn, deleted and had back, by keyboard alone")
    @EveryReader
    void keep(String lang, int width) {
        edits(lang, width, "");
        reader.use(at("resource-list .primary"));
        assertThat(reader.heading()).hasText(say("resource.new"));
        at("#keep-kind").selectOption("guide");
        assertThat(at("#keep-kind-hint")).not().hasText(say("resource.kind.hint"));
        String title = "#keep-title" + reader.frenchOrDutch("Fr", "Nl");
        reader.type(at(title), "Essai <b>");
        reader.type(at("#keep-url"), "https://example.brussels/essai");
        at("#keep-publishes").selectOption("name");
        reader.type(at("#keep-publisherName"), "Exemple asbl");
        reader.requireSoundPage();
        reader.use(reader.button(say("edit.save")));
        assertThat(at(title)).isFocused();
        assertThat(at(title)).hasAttribute("aria-invalid", "true");
        reader.type(at(title), "Essai");
        reader.use(reader.button(say("edit.save")));
        assertThat(at(".done-bar")).containsText(say("keep.saved"));
        assertThat(at("#keep-reviewOn")).not().hasValue("");
        reader.requireAccessible();

        reader.use(reader.button(say("resource.step.delete")));
        assertThat(reader.heading()).hasText(say("resource.done.delete"));
        reader.use(reader.button(say("edit.undo")));
        assertThat(reader.heading()).hasText("Essai");
        reader.use(reader.button(say("resource.step.publish")));
        assertThat(at(".done-bar")).containsText(say("resource.done.publish"));
        assertThat(given().get("/api/v1/resources").jsonPath().getList("resources.resource.title.text", String.class))
                .containsExactly("Essai");
        reader.use(reader.button(say("resource.step.withdraw")));
        assertThat(at(".keeping .badge")).hasText(say("resource.status.withdrawn"));
        goesTo("");
        assertThat(at("resource-list h3").first()).hasText(say("resource.group.withdrawn"));
        reader.requireAccessible();
    }

    @DisplayName("The list is narrowed by words of any text and by kind; what is to be gone through stands first")
    @EveryReader
    void find(String lang, int width) {
        resources.publish(keeper, "Deuil périnatal");
        resources.publish(keeper, "Autre", "kind", "tool", "aboutFr", "Pour accompagner un deuil");
        resources.makeOld(resources.publish(keeper, "Ancien"));
        edits(lang, width, "");
        assertThat(at("resource-list h3").first()).hasText(say("resource.group.old"));
        assertThat(at("resource-list .kept-collections").first()).containsText("Ancien");
        reader.type(at("#resource-words"), "DEUIL");
        assertThat(at("resource-list [role=status]").first()).hasText(say("resource.count.other", "count", 2));
        at("#resource-kind").selectOption("tool");
        assertThat(at("resource-list .kept-collections")).hasCount(1);
        assertThat(at("resource-list .kept-collections")).containsText("Autre");
        reader.requireSoundPage();
    }

    @DisplayName("A table tells line by line what is wrong, and then what became of each line")
    @Test
    void table() {
        edits("fr", 360, "");
        reader.use(at("resource-table summary"));
        reads("kind,title_fr,url,publisher_name\nguide,A,ftp://example.brussels/,Exemple asbl\n");
        assertThat(at("resource-table [role=alert]")).containsText("Ligne 2, colonne url");
        reader.requireAccessible();
        reads("kind,title_fr,url,publisher_name\nguide,Guide A,https://example.brussels/,Exemple asbl\n");
        assertThat(at("resource-table .done-bar"))
                .hasText(say("resource.table.done", "added", 1, "changed", 0, "same", 0));
        assertThat(at("resource-list .kept-collections")).containsText("Guide A");
        reader.use(at("resource-table .report a"));
        assertThat(reader.heading()).hasText("Guide A");
    }

    private void reads(String table) {
        at("#resource-table")
                .setInputFiles(new FilePayload("a.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        reader.use(reader.button(say("resource.table.take")));
    }

    @DisplayName("Of two people at once nothing is lost, and what both changed is named")
    @Test
    void nothingLost() {
        String id = resources.publish(keeper, "Avant");
        edits("fr", 1440, "/" + id);
        reader.type(at("#keep-aboutFr"), "De moi");
        reader.type(at("#keep-titleFr"), "Mon titre");
        Map<String, Object> other = stored(id).getMap("resource");
        other.put("titleFr", "D’elle");
        other.put("publishedOn", "2024-05");
        accounts.as(keeper)
                .contentType("application/json")
                .header("If-Match", "\"" + stored(id).getString("version") + "\"")
                .body(other)
                .put(TestResources.EDIT + "/" + id)
                .then()
                .statusCode(200);
        reader.use(reader.button(say("edit.save")));
        assertThat(at("#conflict-title")).isFocused();
        assertThat(at(".conflict")).containsText(say("resource.part.title"));
        reader.use(reader.button(say("keep.conflict.both")));
        reader.use(reader.button(say("edit.save")));
        assertThat(at(".done-bar")).containsText(say("keep.saved"));
        assertThat(stored(id).getString("resource.aboutFr")).isEqualTo("De moi");
        assertThat(stored(id).getString("resource.titleFr")).isEqualTo("Mon titre");
        assertThat(stored(id).getString("resource.publishedOn")).isEqualTo("2024-05");
    }
}
