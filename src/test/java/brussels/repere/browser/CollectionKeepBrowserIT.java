package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections are kept in the browser: begun, filled, published; nothing that was typed is lost. */
@ApplicationTest
class CollectionKeepBrowserIT {

    private static final TerritoryKey JETTE = new TerritoryKey(Level.COMMUNE, "21010");

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestCollections collections;

    @Inject
    SessionCookie cookie;

    @TestHTTPResource("/")
    URL start;

    private TestAccounts.Person keeper;
    private KeyboardSession reader;
    private String token;

    @BeforeEach
    void add() {
        for (String id : List.of("moulin", "source", "jardin")) {
            records.add(entry(id)
                    .named("Maison " + id, "Huis " + id)
                    .categories("C908")
                    .phone("02 500 10 10")
                    .area(ServiceArea.of(JETTE)));
        }
        keeper = accounts.add("Ann", Grant.of(Role.COLLECTION_KEEPER));
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        collections.removeAll();
        records.removeAll();
        accounts.removeAll();
    }

    private void signsIn(String lang, int width) {
        reader = new KeyboardSession(start, lang, width);
        token = accounts.session(keeper.id());
        reader.signIn(cookie.name(), token);
        reader.visit("/developers", "");
        // As the screen of signing in does.
        reader.page().evaluate("localStorage.setItem('repere-signed-in', 'yes')");
    }

    private void edits(String part) {
        reader.visit(reader.frenchOrDutch("/editer", "/bewerken"), "#/collections" + part);
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    private Locator at(String selector) {
        return reader.page().locator(selector);
    }

    private Locator done() {
        return at(".done-bar:not(.removed)");
    }

    private JsonPath stored(ServiceCollection collection) {
        return accounts.as(keeper)
                .get("/api/v1/edit/collections/" + collection.id())
                .jsonPath();
    }

    @DisplayName("A collection is begun, filled, ordered, published and taken back, by keyboard alone")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void begin(String lang, int width) {
        signsIn(lang, width);
        edits("");
        reader.use(at("collection-list .primary"));
        assertThat(reader.heading()).hasText(say("keep.new"));
        String suffix = lang.equals("fr") ? "Fr" : "Nl";
        reader.type(at("#keep-title" + suffix), "Test périnatal");
        assertThat(at("#keep-slug")).hasValue("test-perinatal");
        reader.type(at("#keep-keeper"), "Équipe Nord");
        reader.use(reader.button(say("keep.section.add")));
        reader.type(at("#keep-sections-0-title" + suffix), "Parents");
        for (String id : List.of("moulin", "source")) {
            String name = reader.frenchOrDutch("Maison ", "Huis ") + id;
            reader.type(at("#choose-add-0"), name);
            Locator option = at("#options-add-0 .option").getByText(name).first();
            assertThat(option).isVisible();
            reader.press("Enter");
            assertThat(at(".kept-item h5").last()).hasText(name);
        }
        reader.type(at("#keep-sections-0-items-0-note" + suffix), "<b>fort</b>");
        reader.use(reader.button(say("edit.save")));
        Locator note = at("#keep-sections-0-items-0-note" + suffix);
        assertThat(note).isFocused();
        assertThat(note).hasAttribute("aria-invalid", "true");
        reader.type(at("#keep-sections-0-items-0-note" + suffix), "Appelez d’abord");
        reader.use(reader.button(say("edit.save")));
        assertThat(done()).containsText(say("keep.saved"));
        reader.requireAccessible();

        Locator first = at(".kept-items > li").first();
        reader.use(first.locator("[data-move='1']"));
        assertThat(at(".kept-items > li").first()).containsText("source");
        assertThat(at(".kept-items > li").last().locator("[data-move='-1']")).isFocused();
        reader.use(reader.button(say("keep.step.publish")));
        assertThat(done()).containsText(say("keep.done.publish"));
        JsonPath page = given().queryParam("lang", lang)
                .get("/api/v1/collections/test-perinatal")
                .jsonPath();
        assertThat(page.getList("sections[0].items.note.text", String.class)).contains("Appelez d’abord");
        assertThat(page.getString("sections[0].items[1].note.text")).isEqualTo("Appelez d’abord");
        reader.use(done().getByText(say("edit.undo")));
        assertThat(done()).containsText(say("keep.done.withdraw"));
        assertThat(given().get("/api/v1/collections/test-perinatal").statusCode())
                .isEqualTo(404);
    }

    @DisplayName("What closed is told in the list and at its line; who looked through all is told so no more")
    @Test
    void closed() {
        ServiceCollection collection = collections.publish(
                "told", null, keeper.id(), collections.item("moulin", null), collections.item("source", null));
        records.close("moulin", LocalDate.of(2026, 3, 2));
        signsIn("fr", 360);
        edits("");
        Locator row = at(".kept-collections li").filter(new Locator.FilterOptions().setHasText("Essai"));
        assertThat(row).containsText(say("keep.look-at.one", "count", 1));
        reader.requireSoundPage();
        reader.use(row.locator("a"));
        assertThat(at(".kept-item .warning")).hasCount(1);
        reader.use(at(".kept-item").first().getByText(say("keep.remove")));
        assertThat(at(".kept-item")).hasCount(1);
        reader.press("Enter");
        assertThat(at(".kept-item")).hasCount(2);
        reader.use(at(".kept-item").first().getByText(say("keep.remove")));
        reader.use(reader.button(say("keep.save-revised")));
        assertThat(done()).containsText(say("keep.revised"));
        assertThat(stored(collection).getInt("toLookAt")).isZero();
        assertThat(stored(collection).getList("sections[0].items")).hasSize(1);
    }

    @DisplayName("Two people at once: both are kept, and what both changed is told")
    @Test
    void conflict() {
        ServiceCollection collection =
                collections.publish("both", null, keeper.id(), collections.item("moulin", "Avant"));
        signsIn("nl", 1440);
        edits("/" + collection.id());
        reader.type(at("#keep-sections-0-items-0-noteFr"), "De moi");
        accounts.as(keeper)
                .contentType("application/json")
                .header("If-Match", "\"" + stored(collection).getString("version") + "\"")
                .body(Map.of(
                        "section",
                        0,
                        "services",
                        List.of(collections.hit("source").toString())))
                .post("/api/v1/edit/collections/" + collection.id() + "/additions")
                .then()
                .statusCode(200);
        reader.use(reader.button(say("edit.save")));
        assertThat(at("#conflict-title")).isFocused();
        assertThat(at(".conflict")).containsText("Huis source");
        reader.requireAccessible();
        reader.use(reader.button(say("keep.conflict.both")));
        reader.use(reader.button(say("edit.save")));
        assertThat(done()).containsText(say("keep.saved"));
        assertThat(stored(collection).getList("sections[0].items.id", String.class))
                .containsExactly(
                        collections.hit("moulin").toString(),
                        collections.hit("source").toString());
        assertThat(stored(collection).getString("sections[0].items[0].note.fr")).isEqualTo("De moi");
    }

    @DisplayName("A session that ends takes nothing with it, nor does a table that is wrong")
    @Test
    void nothingLost() {
        ServiceCollection collection = collections.publish("kept", null, keeper.id(), collections.item("moulin", null));
        signsIn("fr", 1440);
        edits("/" + collection.id());
        reader.type(at("#keep-aboutFr"), "Une introduction");
        reader.page().context().clearCookies();
        reader.use(reader.button(say("edit.save")));
        assertThat(at(".hindrance")).containsText(say("edit.signed-out"));
        reader.signIn(cookie.name(), token);
        reader.use(reader.button(say("edit.signed-out.go-on")));
        assertThat(done()).containsText(say("keep.saved"));
        assertThat(stored(collection).getString("about.fr")).isEqualTo("Une introduction");

        reader.use(at("table-filling summary"));
        at("#keep-table")
                .setInputFiles(new FilePayload(
                        "liste.csv",
                        "text/csv",
                        "section_fr;kind;id\nUn;helpline;107\n;helpline;999999\n".getBytes(StandardCharsets.UTF_8)));
        reader.use(reader.button(say("keep.table.fill")));
        assertThat(at("table-filling [role=alert]")).containsText(say("keep.table.cell", "line", 3, "column", "id"));
        assertThat(at(".kept-item h5")).hasText("Maison moulin");
        reader.requireAccessible();
    }

    @DisplayName("What a search found is added in two clicks, told with a link, and taken back; a list as well")
    @Test
    void fromSearch() {
        ServiceCollection collection = collections.publish("found", null, keeper.id());
        signsIn("fr", 1440);
        reader.visit("/", "#place=commune:21010&category=C908");
        reader.use(reader.button(say("collect")));
        reader.use(at(".collect-choices button").getByText("Essai"));
        assertThat(at(".collected")).containsText("Essai");
        assertThat(stored(collection).getList("sections[0].items.id", String.class))
                .contains(collections.hit("moulin").toString());
        reader.requireSoundPage();
        reader.use(at(".collected button"));
        assertThat(at(".collected")).hasCount(0);
        assertThat(stored(collection).getList("sections[0].items")).isEmpty();

        reader.visit("/list", "#list=" + collections.hit("jardin"));
        reader.use(reader.button(say("collect")));
        reader.use(at(".collect-choices button").getByText("Essai"));
        assertThat(at(".collected")).containsText("Essai");
        reader.use(at(".collected a"));
        assertThat(at(".kept-item h5")).hasText("Maison jardin");
    }
}
