package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever got a link answers in the browser, by keyboard alone, in French and in Dutch, on a wide screen and on a telephone. */
@ApplicationTest
class ConfirmationBrowserIT {

    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));

    @Inject
    TestRecords records;

    @Inject
    TestEdits edits;

    @Inject
    TestAccounts accounts;

    @Inject
    ConfirmationStore requests;

    @Inject
    ConfirmationLinks links;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;
    private String token;

    @BeforeEach
    void send() {
        records.add(
                antenna("moulin", "Le Moulin", "De Molen"),
                antenna("nord", "Le Moulin - Nord", "De Molen - Noord"),
                antenna("sud", "Le Moulin - Sud", "De Molen - Zuid"));
        token = links.tokenOf(requests.create(
                        new RecordKey(DirectoryEntryBuilder.SOURCE, "sud"),
                        Instant.now().plusSeconds(3600),
                        null,
                        null)
                .orElseThrow()
                .id());
    }

    private static DirectoryEntryBuilder antenna(String id, String fr, String nl) {
        return entry(id)
                .named(fr, nl)
                .categories("C458")
                .at("Rue Xavier de Bue", "10", "1180", 50.803, 4.336)
                .area(UCCLE)
                .verified("2017-03")
                .hours("lundi 9h-12h")
                .phone("02 345 67 80");
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private void opens(String lang, int width) {
        reader = new KeyboardSession(start, lang, width);
        reader.visit(reader.frenchOrDutch("/confirmer", "/bevestigen"), "#" + token);
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    private Locator question(String id, String field) {
        return reader.page().locator("[data-fact='" + edits.serviceOf(id) + " " + field + "']");
    }

    private Locator answer(String id, String field, String word) {
        return question(id, field).getByText(say(word)).first();
    }

    private List<String> phones(String id) {
        return given().get("/api/v1/services/" + edits.serviceOf(id)).jsonPath().getList("atLocations[0].phones");
    }

    @DisplayName("All is right: one button for three antennas, one to send, and thanks that say what happened")
    @EveryReader
    void allRight(String lang, int width) {
        opens(lang, width);
        assertThat(reader.page().locator("details.antenna")).hasCount(3);
        reader.requireSoundPage();
        reader.use(reader.button(say("confirm.all")));
        reader.requireSoundPage();
        reader.use(reader.button(say("confirm.send")));
        assertThat(reader.heading()).hasText(say("confirm.thanks"));
        assertThat(reader.heading()).isFocused();
        assertThat(reader.page().locator(".thanks li")).hasCount(1);
        reader.requireSoundPage();
        assertThat(given().header("Confirmation-Token", token)
                        .get("/api/v1/confirmation")
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("answered");
    }

    @DisplayName(
            "A telephone is corrected in place and public at once; a name waits, and both are said before and after")
    @EveryReader
    void corrects(String lang, int width) {
        opens(lang, width);
        reader.use(reader.button(say("confirm.shared.split")));
        reader.use(answer("nord", "phones", "confirm.correct"));
        Locator phone = reader.page().locator("#cell-phones");
        assertThat(phone).isFocused();
        reader.press("Control+a");
        reader.page().keyboard().type("02 345 67");
        reader.press("Enter");
        assertThat(question("nord", "phones").locator(".fault")).isVisible();
        reader.press("Control+a");
        reader.page().keyboard().type("02/345.67.89");
        reader.requireSoundPage();
        reader.press("Enter");
        assertThat(question("nord", "phones").locator(".said")).containsText("02/345.67.89");

        reader.use(answer("nord", "name", "confirm.correct"));
        Locator name = reader.page().locator("#cell-name_" + lang);
        reader.walkTo(name).press("Control+a");
        reader.page().keyboard().type("Le Moulin - Est");
        reader.press("Enter");
        assertThat(question("nord", "name").locator(".said")).containsText(say("confirm.waits"));
        assertThat(reader.page().locator(".send-bar")).containsText(say("confirm.bar.waits.one", "count", "1"));
        reader.use(reader.button(say("confirm.send")));
        assertThat(reader.page().locator(".thanks")).containsText(say("edit.field.phones"));
        assertThat(reader.page().locator(".thanks")).containsText(say("edit.field.name"));
        assertThat(phones("nord")).containsExactly("02 345 67 89");
    }

    @DisplayName("Whoever says that all is right sees all of it before it is sent, also what is recent and folded away")
    @Test
    void nothingUnseen() {
        accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR))
                .contentType("application/json")
                .header("If-Match", "0")
                .body(Map.of("cells", Map.of("phones", "02 345 67 99")))
                .patch("/api/v1/edit/records/" + edits.serviceOf("sud"))
                .then()
                .statusCode(200);
        opens("fr", 360);
        assertThat(question("sud", "phones")).isHidden();
        reader.use(reader.button(say("confirm.all")));
        assertThat(question("sud", "phones")).isVisible();
        assertThat(reader.page().locator(".antenna details.others:not([open])")).hasCount(0);
    }

    @DisplayName(
            "What a colleague changed meanwhile is shown beside, nothing that was said is lost, and the choice is sent")
    @EveryReader
    void meanwhile(String lang, int width) {
        opens(lang, width);
        reader.use(reader.button(say("confirm.all")));
        String record = "/api/v1/edit/records/" + edits.serviceOf("sud");
        accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR))
                .contentType("application/json")
                .header("If-Match", "0")
                .body(Map.of("cells", Map.of("phones", "02 345 67 99")))
                .patch(record)
                .then()
                .statusCode(200);
        reader.use(reader.button(say("confirm.send")));
        assertThat(question("sud", "phones").locator(".meanwhile")).containsText("02 345 67 99");
        assertThat(question("sud", "phones").locator(".meanwhile")).containsText("02 345 67 80");
        reader.requireAccessible();
        reader.use(question("sud", "phones").getByText(say("confirm.meanwhile.take")));
        reader.use(reader.button(say("confirm.send")));
        assertThat(reader.heading()).hasText(say("confirm.thanks"));
        assertThat(phones("sud")).containsExactly("02 345 67 99");
    }

    @DisplayName("A service that is no more is said so, and who wants no mails says so; a person reads who wants out")
    @EveryReader
    void otherWays(String lang, int width) {
        opens(lang, width);
        Locator antenna = reader.page().locator(".antenna").last();
        reader.use(antenna.locator(".gone > summary"));
        reader.use(antenna.locator(".gone button"));
        assertThat(antenna).containsText(say("confirm.gone.said"));
        reader.use(reader.page().locator(".other-ways > summary"));
        reader.use(reader.button(say("confirm.mail.do")));
        assertThat(reader.page().locator(".other-ways [role=status]")).hasText(say("confirm.mail.done"));
        reader.requireSoundPage();
        reader.use(reader.button(say("confirm.send")));
        assertThat(reader.page().locator(".thanks")).containsText(say("confirm.gone"));
    }

    @DisplayName("A link that is none, or is not whole, is told in words")
    @EveryReader
    void noLink(String lang, int width) {
        token = "x".repeat(65);
        opens(lang, width);
        assertThat(reader.heading()).isVisible();
        reader.requireAccessible();
        assertThat(reader.page().locator(".failure")).isVisible();
    }

    @DisplayName(
            "Nobody but us is asked, the token is in no address, nothing is kept in the browser, and no search engine is to list it")
    @Test
    void nothingKept() {
        reader = new KeyboardSession(start, "fr", 1440);
        List<String> asked = new CopyOnWriteArrayList<>();
        reader.page().onRequest(request -> asked.add(request.url()));
        reader.visit("/confirmer", "#" + token);
        assertThat(reader.page().locator("details.antenna")).hasCount(3);
        assertThat(asked).noneMatch(url -> url.replaceFirst("#.*", "").contains(token));
        assertThat(asked).allMatch(url -> url.startsWith(start.toString()));
        assertThat(reader.page().evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                .isEqualTo(0);
        given().get("/confirmer").then().header("X-Robots-Tag", "noindex, nofollow");
    }
}
