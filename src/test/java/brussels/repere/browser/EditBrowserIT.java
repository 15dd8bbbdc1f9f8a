package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Records are edited in the browser, by keyboard alone, in French and in Dutch, on a wide screen and on a telephone. */
@ApplicationTest
class EditBrowserIT {

    private static final String DEBTS = "C458";
    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));
    private static final Grant EDITOR = Grant.of(Role.REGIONAL_EDITOR);

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    SessionCookie cookie;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;
    private String token;
    private String service;

    @BeforeEach
    void open() {
        records.add(entry("moulin")
                .named("Maison du Moulin", "Huis De Molen")
                .categories(DEBTS)
                .at("Rue Xavier de Bue", "10", "1180", 50.803, 4.336)
                .area(UCCLE)
                .verified("2017-03")
                .phone("02 345 67 80"));
        service = serviceId("Maison du Moulin");
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        records.removeAll();
        records.remove("source = '" + RecordLifecycle.OWN_SOURCE + "'");
        accounts.removeAll();
    }

    private static String serviceId(String name) {
        return given().queryParam("q", name).get("/api/v1/services").jsonPath().getString("hits[0].service.id");
    }

    /** Somebody who is signed in, on a part of the screen of editing. */
    private void visits(Grant grant, String lang, int width, String part) {
        reader = new KeyboardSession(start, lang, width);
        token = accounts.session(accounts.add("Marie Dupont", grant).id());
        reader.signIn(cookie.name(), token);
        reader.visit(path(), "#/" + part);
    }

    private String path() {
        return reader.frenchOrDutch("/editer", "/bewerken");
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    private Locator field(String column) {
        return reader.page().locator("#cell-" + column);
    }

    private Locator done() {
        return reader.page().locator(".done-bar");
    }

    private RequestSpecification colleague() {
        return accounts.signedIn(EDITOR).contentType("application/json");
    }

    private List<String> phones() {
        return given().get("/api/v1/services/" + service).jsonPath().getList("atLocations[0].phones");
    }

    @DisplayName("A telephone is found, corrected and taken back by keyboard alone, and is public at once")
    @EveryReader
    void telephone(String lang, int width) {
        visits(EDITOR, lang, width, "");
        Locator search = reader.page().locator("#find-record");
        assertThat(search).isFocused();
        reader.requireSoundPage();
        reader.page().keyboard().type("345 67 80");
        Locator found = reader.link(reader.frenchOrDutch("Maison du Moulin", "Huis De Molen"));
        reader.use(found);
        assertThat(reader.heading()).isFocused();
        reader.type(field("phones"), "02/345.67.89");
        reader.press("Enter");
        assertThat(done()).containsText(say("edit.saved", "what", say("edit.field.phones")));
        assertThat(field("phones")).isFocused();
        assertThat(phones()).containsExactly("02 345 67 89");
        reader.requireSoundPage();

        reader.use(done().getByText(say("edit.undo")));
        assertThat(done()).containsText(say("edit.undone"));
        assertThat(field("phones")).hasValue("02 345 67 80");
        assertThat(phones()).containsExactly("02 345 67 80");
    }

    @DisplayName("Hours are typed in words, and what is understood of them stands beside")
    @EveryReader
    void hours(String lang, int width) {
        visits(EDITOR, lang, width, service + "/hours");
        Locator hours = field("hours_" + lang);
        assertThat(field("hours_fr")).isFocused();
        reader.type(
                hours, reader.frenchOrDutch("du lundi au vendredi de 9h à 17h", "maandag tot vrijdag van 9u tot 17u"));
        Locator understood = reader.page().locator("#fact-hours .understood");
        assertThat(understood)
                .containsText(reader.frenchOrDutch("lundi–vendredi : 9h–17h", "maandag–vrijdag: 9–17 uur"));
        reader.requireSoundPage();
    }

    @DisplayName("A need is added by a word of every day, an area by its name, both are saved together")
    @EveryReader
    void needAndArea(String lang, int width) {
        visits(EDITOR, lang, width, service + "/needs");
        Locator need = reader.page().locator("#choose-categories");
        assertThat(need).isFocused();
        reader.page().keyboard().type(reader.frenchOrDutch("colis alimentaires", "voedselpakketten"));
        assertThat(reader.page().locator("#options-categories .option").first()).isVisible();
        reader.press("Enter");
        Locator needs = reader.page().locator("#fact-categories .chips button");
        assertThat(needs).hasCount(2);

        reader.use(reader.page().locator("#group-zone > summary"));
        reader.walkTo(reader.page().locator("#choose-areas"));
        reader.page().keyboard().type(reader.frenchOrDutch("ixelles", "elsene"));
        assertThat(reader.page().locator("#options-areas .option").first()).isVisible();
        reader.press("Enter");
        assertThat(reader.page().locator("#fact-area .understood"))
                .containsText(reader.frenchOrDutch("Uccle et Ixelles", "Ukkel en Elsene"));
        reader.requireSoundPage();

        reader.use(reader.button(say("edit.save")));
        assertThat(done()).containsText(say("edit.field.area"));
        assertThat(done()).containsText(say("edit.field.categories"));
        assertThat(given().get("/api/v1/services/" + service)
                        .jsonPath()
                        .getList("atLocations[0].area.territories.code", String.class))
                .containsExactlyInAnyOrder("21009", "21016");
    }

    @DisplayName("An area is chosen on the map")
    @Test
    void areaOnMap() {
        visits(EDITOR, "fr", 1440, service + "/area");
        reader.use(reader.page().locator(".on-map summary"));
        Locator ixelles = reader.page().locator("area-field .leaflet-container");
        assertThat(ixelles).isVisible();
        assertThat(reader.page().locator("area-field path.backdrop").nth(5)).isAttached();
        ixelles.scrollIntoViewIfNeeded();
        reader.page().locator("area-field path.areas").first().click();
        assertThat(reader.page().locator("#fact-area .chips button")).hasCount(0);
    }

    @DisplayName("Who edits the same fact second sees the first change beside their own, and chooses")
    @EveryReader
    void conflict(String lang, int width) {
        visits(EDITOR, lang, width, service + "/phones");
        assertThat(field("phones")).isFocused();
        reader.press("Control+a");
        reader.page().keyboard().type("02 345 67 82");
        String version =
                colleague().get("/api/v1/edit/records/" + service).jsonPath().getString("version");
        colleague()
                .header("If-Match", '"' + version + '"')
                .body(Map.of("cells", Map.of("phones", "02 345 67 81", "email", "info@moulin.example")))
                .patch("/api/v1/edit/records/" + service)
                .then()
                .statusCode(200);
        reader.press("Enter");
        Locator conflict = reader.page().locator(".conflict");
        assertThat(reader.page().locator("#conflict-title")).isFocused();
        assertThat(conflict).containsText("02 345 67 80");
        assertThat(conflict).containsText("02 345 67 81");
        assertThat(conflict).containsText("02 345 67 82");
        reader.requireAccessible();

        reader.walkTo(conflict.locator("input").first()).press("ArrowDown");
        reader.use(reader.button(say("edit.conflict.go-on")));
        assertThat(done()).containsText(say("edit.field.phones"));
        assertThat(phones()).containsExactly("02 345 67 82");
        assertThat(field("email")).hasValue("info@moulin.example");
    }

    @DisplayName("A session that ends takes nothing with it: who signs in again goes on")
    @Test
    void sessionEnds() {
        visits(EDITOR, "fr", 360, service + "/phones");
        assertThat(field("phones")).isFocused();
        reader.type(field("phones"), "02 345 67 83");
        reader.page().context().clearCookies();
        reader.press("Enter");
        Locator hindrance = reader.page().locator(".hindrance");
        assertThat(hindrance).containsText(say("edit.signed-out"));
        assertThat(field("phones")).hasValue("02 345 67 83");
        reader.requireAccessible();

        reader.signIn(cookie.name(), token);
        reader.use(reader.button(say("edit.signed-out.go-on")));
        assertThat(done()).containsText(say("edit.field.phones"));
        assertThat(phones()).containsExactly("02 345 67 83");
    }

    @DisplayName("What is not understood stands at its field, to which the writer is led")
    @EveryReader
    void notUnderstood(String lang, int width) {
        visits(EDITOR, lang, width, service + "/phones");
        assertThat(field("phones")).isFocused();
        reader.type(field("email"), "pas une adresse");
        reader.press("Enter");
        assertThat(field("email")).hasAttribute("aria-invalid", "true");
        assertThat(field("email")).isFocused();
        assertThat(reader.page().locator("#cell-email-findings")).not().isEmpty();
        assertThat(field("email")).hasValue("pas une adresse");
        reader.requireAccessible();
    }

    @DisplayName("A fact that is still right is confirmed, and the history says so and takes a change back")
    @EveryReader
    void history(String lang, int width) {
        visits(EDITOR, lang, width, service + "/phones");
        Locator fact = reader.page().locator("#fact-phones");
        assertThat(fact).containsText(say("edit.age.due", "age", "").strip());
        reader.use(fact.getByText(say("edit.confirm")));
        assertThat(done()).containsText(say("edit.confirmed", "what", say("edit.field.phones")));
        assertThat(fact.locator(".due")).hasCount(0);

        reader.type(field("phones"), "02 345 67 84");
        reader.press("Enter");
        assertThat(done()).containsText(say("edit.saved", "what", say("edit.field.phones")));
        reader.use(fact.getByText(say("edit.history")));
        Locator steps = reader.page().locator(".history li");
        assertThat(steps.first()).containsText("02 345 67 84");
        assertThat(steps.first()).containsText("Marie Dupont");
        reader.requireSoundPage();
        reader.use(steps.first().getByText(say("edit.history.undo")));
        assertThat(field("phones")).hasValue("02 345 67 80");
    }

    @DisplayName("The helpdesk says on the page of a service that it is full, in two clicks at most")
    @EveryReader
    void full(String lang, int width) {
        visits(Grant.of(Role.HELPDESK), lang, width, "");
        // As the screen of signing in does.
        reader.page().evaluate("localStorage.setItem('repere-signed-in', 'yes')");
        reader.visit("/services/" + service, "");
        reader.use(reader.button(say("say-room.full")));
        assertThat(reader.page().locator(".service-tools")).containsText(say("say-room.said.full"));
        assertThat(given().get("/api/v1/services/" + service).jsonPath().getString("atLocations[0].availability.state"))
                .isEqualTo("full");
        reader.requireSoundPage();

        // Said again, it is taken back.
        reader.use(reader.button(say("say-room.full")));
        assertThat(reader.page().locator(".service-tools")).containsText(say("say-room.unsaid"));
        assertThat(given().get("/api/v1/services/" + service).jsonPath().getString("atLocations[0].availability"))
                .isNull();
    }

    @DisplayName("From the page of a service editors go straight to what they want to correct")
    @Test
    void fromService() {
        visits(EDITOR, "fr", 360, "");
        reader.page().evaluate("localStorage.setItem('repere-signed-in', 'yes')");
        reader.visit("/services/" + service, "");
        assertThat(reader.page().locator("header a[data-edit]")).hasText("Modifier");
        reader.use(reader.link("Horaires"));
        assertThat(field("hours_fr")).isFocused();
    }

    @DisplayName(
            "Whoever leaves with something unsaved is asked first, and finds it again on other parts of the screen")
    @Test
    void warns() {
        visits(EDITOR, "fr", 1440, service + "/phones");
        assertThat(field("phones")).isFocused();
        reader.type(field("phones"), "02 345 67 85");
        reader.use(reader.link("Trouver"));
        assertThat(reader.page().locator(".warning")).containsText("Maison du Moulin");
        reader.use(reader.page().locator(".warning a"));
        assertThat(field("phones")).hasValue("02 345 67 85");

        List<String> asked = new ArrayList<>();
        reader.page().onceDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        reader.page().reload();
        assertThat(asked).containsExactly("beforeunload");
    }

    @DisplayName("Nobody else sees the tools of editors, and editing sends people to sign in")
    @Test
    void signedOut() {
        reader = new KeyboardSession(start, "fr", 1280);
        reader.visit("/services/" + service, "");
        assertThat(reader.heading()).isVisible();
        assertThat(reader.page().locator(".service-tools")).hasCount(0);
        assertThat(reader.page().locator("header a[data-edit]")).isHidden();
        reader.visit("/editer", "#/" + service + "/hours");
        assertThat(reader.page().locator("edit-page a.primary"))
                .hasAttribute("href", "/connexion?lang=fr#to=%2Fediter%3Flang%3Dfr%23%2F" + service + "%2Fhours");
        reader.requireSoundPage();
    }

    @DisplayName("The screen of editing has an address in each language")
    @Test
    void otherLanguage() {
        reader = new KeyboardSession(start, "nl", 1280);
        reader.visit("/editer", "#/proposals");
        assertThat(reader.page()).hasURL(Pattern.compile(".*/bewerken\\?lang=nl#/proposals"));
        assertThat(reader.heading()).hasText("De gids bewerken");
    }

    @DisplayName("What an organisation proposes is accepted by an editor")
    @Test
    void proposal() {
        visits(
                new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope("test", "moulin")),
                "fr",
                1440,
                service + "/names");
        reader.type(field("name_fr"), "Maison du Vieux Moulin");
        reader.press("Enter");
        assertThat(done()).containsText("à valider : Nom");
        assertThat(reader.page().locator("#fact-name .proposed")).containsText("Maison du Vieux Moulin");
        reader.close();

        visits(EDITOR, "fr", 360, "proposals");
        assertThat(reader.page().locator(".proposal")).containsText("Maison du Vieux Moulin");
        reader.requireSoundPage();
        reader.use(reader.button("Accepter"));
        assertThat(reader.page().locator(".found-count")).hasText("Aucune proposition n’attend de réponse.");
        assertThat(given().get("/api/v1/services/" + service).jsonPath().getString("name.text"))
                .isEqualTo("Maison du Vieux Moulin");
    }

    @DisplayName("A service is added after those that may be the same were seen, closed and opened again")
    @EveryReader
    void addsAndCloses(String lang, int width) {
        visits(EDITOR, lang, width, "add");
        reader.type(field("name_" + lang), reader.frenchOrDutch("Maison du Moulin", "Huis De Molen"));
        reader.type(field("phones"), "02 345 67 80");
        reader.walkTo(reader.page().locator("#choose-categories"));
        reader.page().keyboard().type(reader.frenchOrDutch("dettes", "schulden"));
        assertThat(reader.page().locator("#options-categories .option").first()).isVisible();
        reader.press("Enter");
        reader.use(reader.button(say("edit.add.do")));
        assertThat(reader.page().locator("#doubles")).isFocused();
        reader.requireSoundPage();
        reader.walkTo(reader.page().locator("#doubles input")).press("Space");
        reader.use(reader.button(say("edit.add.do")));
        assertThat(reader.page().locator(".record h2")).isVisible();

        reader.use(reader.page().locator(".edit-closing summary"));
        reader.use(reader.button(say("edit.close.do")));
        assertThat(reader.page().locator("#closing-reason-missing")).hasText(say("edit.close.why.missing"));
        reader.requireSoundPage();
        reader.press("ArrowDown", "ArrowDown");
        reader.walkTo(reader.page().locator("#pick-closing"));
        reader.page().keyboard().type("345 67 80");
        Locator same = reader.page().locator(".picks button").first();
        assertThat(same).isVisible();
        reader.requireSoundPage();
        reader.use(same);
        assertThat(reader.page().locator("#pick-closing")).isFocused();
        reader.use(reader.button(say("edit.close.do")));
        assertThat(done()).containsText(say("edit.closed"));
        assertThat(reader.page().locator(".record .warning")).containsText(say("edit.close.reason.merged"));
        reader.requireSoundPage();
        reader.use(reader.button(say("edit.reopen")));
        assertThat(done()).containsText(say("edit.reopened"));
    }

    @DisplayName("Before anything is typed: what waits longest to be looked at")
    @EveryReader
    void due(String lang, int width) {
        visits(new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope("test", "moulin")), lang, width, "");
        Locator waiting = reader.page().getByText(say("edit.due.title"));
        assertThat(waiting).isVisible();
        assertThat(reader.page().locator(".found-records").last())
                .containsText(reader.frenchOrDutch("Maison du Moulin", "Huis De Molen"));
        reader.requireSoundPage();
    }

    @DisplayName("What an organisation proposes of codes is told in words")
    @Test
    void proposalInWords() {
        String version =
                colleague().get("/api/v1/edit/records/" + service).jsonPath().getString("version");
        accounts.signedIn(new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope("test", "moulin")))
                .contentType("application/json")
                .header("If-Match", '"' + version + '"')
                .body(Map.of("cells", Map.of("exclusive", "yes")))
                .patch("/api/v1/edit/records/" + service)
                .then()
                .statusCode(200);
        visits(EDITOR, "fr", 1440, "proposals");
        assertThat(reader.page().locator(".proposal .before-after")).containsText("oui");
        assertThat(reader.page().locator(".proposal .before-after")).not().containsText("yes");
    }

    @DisplayName("All groups of a record are accessible when they are open")
    @EveryReader
    void accessible(String lang, int width) {
        visits(EDITOR, lang, width, service);
        assertThat(reader.heading()).isFocused();
        Locator folded = reader.page().locator(".edit-group:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
        reader.requireSoundPage();
    }
}
