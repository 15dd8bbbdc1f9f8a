package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Services put aside: from answers onto a list, and from the list to somebody else, or onto paper. */
@ApplicationTest
class ListBrowserIT {

    private static final String NEED = "C191";
    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));
    private static final String UNKNOWN = "00000000-0000-4000-8000-000000000000";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Inject
    TestRecords records;

    @Inject
    IndexSynchronizer index;

    @TestHTTPResource("/")
    URL start;

    private BrowserSession reader;
    private Page page;

    @BeforeEach
    void open() {
        records.add(IntStream.rangeClosed(1, 6).mapToObj(ListBrowserIT::service).toArray(DirectoryEntryBuilder[]::new));
        index.synchronize();
        open(1280);
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        records.removeAll();
    }

    /** With as much to say as the wordiest of a real register. */
    private static DirectoryEntryBuilder service(int number) {
        return entry("liste-" + number)
                .named(
                        number == 6
                                ? name(6)
                                        + " pour la prévention, la formation et la recherche en santé mentale - Psycampus"
                                : name(number),
                        null)
                .categories(NEED, "C458", "C15", "C64", "C455", "C57")
                .languages("fr", "nl", "en", "ar", "rif", "es")
                .modes(DeliveryMode.ON_SITE, DeliveryMode.AT_HOME)
                .at("Avenue de l'Administration Communale", number + " bte 25", "1180", 50.80, 4.34)
                .area(UCCLE)
                .verified("2017-02")
                .phone("02 800 42 42", "02 505 77 50", "0494 31 91 62")
                .hours(
                        "CALL CENTER : du lundi au vendredi de 8h30 à 12h30 et de 13h30 à 16h30"
                                + " | SERVICE DES PLAINTES : uniquement sur rendez-vous"
                                + " | GUIDANCE RECHERCHE ACTIVE D'EMPLOI : uniquement sur rendez-vous"
                                + " | ERE : du lundi au mercredi et le vendredi de 8h30 à 12h15 et de 13h30 à 16h, jeudi de 13h30 à 16h"
                                + " | CONSULTATION SOCIALE : uniquement sur rendez-vous, téléphoner du lundi au vendredi de 14h à 16h");
    }

    private static String name(int number) {
        return "Association pour le développement des traitements " + number;
    }

    private void open(int width) {
        if (reader != null) {
            reader.close();
        }
        reader = new BrowserSession(start, width);
        page = reader.page();
    }

    /** Of services at their location, as the fragment holds them. */
    private static String ids(int... numbers) {
        JsonPath answer = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("category", List.of(NEED), "territory", "commune:21016", "size", 100))
                .post("/api/v1/services/search")
                .jsonPath();
        return IntStream.of(numbers)
                .mapToObj(number -> answer.getString("hits.find { it.source.id == 'liste-" + number + "' }.id"))
                .collect(Collectors.joining(","));
    }

    private void visit(String path, String lang, String fragment) {
        page.navigate(start + path + "?lang=" + lang + "#" + fragment);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator names() {
        return page.locator(".kept h3");
    }

    private static String add(int number) {
        return "Ajouter à la liste : " + name(number);
    }

    @DisplayName(
            "Services from two answers stay on the list in the order in which they were added, also after a reload")
    @Test
    void keepsOrder() {
        visit("", "fr", "category=C191&place=commune:21016");
        button(add(2)).click();
        Locator on = button("Sur la liste ✓ : " + name(2));
        assertThat(on).hasAttribute("aria-pressed", "true");
        assertThat(on).isFocused();
        assertThat(page.locator("p[role=status]").last()).containsText("sur la liste");
        visit("", "fr", page.url().split("#")[1].replace("C191", "C64"));
        button(add(1)).click();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Ma liste (2)"))
                .click();

        assertThat(names()).hasText(new String[] {name(2), name(1)});
        assertThat(page.locator("#answer")).containsText("Ma liste : Uccle");
        page.reload();
        assertThat(names()).hasText(new String[] {name(2), name(1)});
        Locator first = page.locator(".kept").first();
        assertThat(first).containsText("Appelez d’abord");
        assertThat(first).containsText("Aussi à domicile");
        assertThat(first.locator("a[href='tel:+3228004242']")).isVisible();
        assertThat(reader.requestedUrls())
                .allMatch(url -> url.startsWith(start.toString()))
                .noneMatch(url -> url.contains("21016"));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("A card leads to its service and back, also from an answer to several needs")
    @Test
    void cardAndBack() {
        visit("", "fr", "need=dettes&q=locataires&place=commune:21016");
        Locator card = page.locator(".side-by-side .hit").first();
        card.locator("button.listing").click();
        assertThat(page.locator(".listing[aria-pressed=true]").first()).isVisible();
        card.locator("h4 a").click();
        assertThat(page).hasURL(Pattern.compile(".*/services/[0-9a-f-]{36}\\?lang=fr#.*list=.+"));
        assertThat(page.locator("header")).containsText("Ma liste (1)");
        page.goBack();
        assertThat(page.locator(".listing[aria-pressed=true]").first()).isVisible();
    }

    @DisplayName("Services are reordered, removed and put back by keyboard alone")
    @Test
    void reorderByKeyboard() {
        visit("list", "fr", "list=" + ids(1, 2, 3));
        assertThat(names()).hasCount(3);
        button("↑ Monter : " + name(2)).press("Enter");
        assertThat(names()).hasText(new String[] {name(2), name(1), name(3)});
        assertThat(button("↓ Descendre : " + name(2))).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(names()).hasText(new String[] {name(1), name(3), name(2)});
        assertThat(button("↑ Monter : " + name(2))).isFocused();

        button("Retirer : " + name(1)).press("Enter");
        assertThat(names()).hasText(new String[] {name(3), name(2)});
        assertThat(button("Annuler")).isFocused();
        page.keyboard().press("Enter");
        assertThat(names()).hasText(new String[] {name(1), name(3), name(2)});
        assertThat(page.locator(".kept h3 a").first()).isFocused();

        button("Tout retirer").press("Enter");
        assertThat(page.locator("list-page")).containsText("Votre liste est vide");
        assertThat(page.locator("header")).not().containsText("Ma liste (");
        page.keyboard().press("Enter");
        assertThat(names()).hasCount(3);
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("The shared link contains the question only where the reader chose that")
    @Test
    void questionByChoice() {
        visit("list", "fr", "q=dettes&address=rue+haute+298&list=" + ids(1, 2));
        assertThat(page.locator("#answer")).containsText("Ma liste");
        assertThat(page.locator("#answer")).not().containsText("298");
        button("Partager").click();
        Locator link = page.getByLabel("Lien de la liste");
        assertThat(link)
                .hasValue(Pattern.compile(
                        ".*/list\\?lang=fr#list=[\\w-]{22}%2C[\\w-]{22}|.*/list\\?lang=fr#list=[\\w-]{22},[\\w-]{22}"));
        assertThat(page.locator(".share")).containsText("ni votre question");
        String shared = link.inputValue();
        page.getByLabel("Ajouter ma question au lien").check();
        assertThat(link).hasValue(Pattern.compile(".*address=rue\\+haute\\+298.*"));
        assertThat(page.locator(".share")).containsText("peut-être l’adresse de quelqu’un");

        open(360);
        page.navigate(shared);
        assertThat(names()).hasText(new String[] {name(1), name(2)});
        assertThat(page.locator("#answer")).hasText("Ma liste");
    }

    @DisplayName("With permission the link is copied, and without it the link is selected")
    @Test
    void copyPermission() {
        visit("list", "nl", "list=" + ids(1));
        page.evaluate("() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })");
        button("Delen").click();
        assertThat(page.locator(".share-told")).containsText("geselecteerd");
        assertThat((Boolean) page.evaluate("(() => { const field = document.querySelector('#share-link');"
                        + " return field.selectionEnd === field.value.length && field.selectionStart === 0; })()"))
                .isTrue();
        page.evaluate(
                "() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => (window.copied = text) } })");
        button("Kopiëren").click();
        assertThat(page.locator(".share-told")).containsText("Link gekopieerd");
        assertThat(page.evaluate("window.copied").toString()).contains("/list?lang=nl#list=");
    }

    @DisplayName("The list stays in the other language")
    @Test
    void keptAcrossLanguages() {
        visit("list", "fr", "list=" + ids(2, 1));
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("La même liste en néerlandais"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        assertThat(names()).hasText(new String[] {name(2), name(1)});
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Français"))
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(names()).hasText(new String[] {name(2), name(1)});
    }

    @DisplayName("A service that is no longer known says so, and the others stay")
    @Test
    void unknownService() {
        visit("list", "fr", "list=" + ids(1) + "," + UNKNOWN + "," + ids(2));
        assertThat(names()).hasCount(2);
        Locator gone = page.locator(".kept").nth(1);
        assertThat(gone).containsText("Nous ne connaissons plus ce service");
        gone.getByRole(AriaRole.BUTTON).last().click();
        assertThat(page.locator(".kept")).hasCount(2);
    }

    @DisplayName("A full list says so")
    @Test
    void fullList() {
        String full = String.join(
                ",",
                IntStream.range(0, 30)
                        .mapToObj(i -> "00000000-0000-4000-8000-0000000000%02d".formatted(i))
                        .toList());
        visit("", "fr", "category=C191&place=commune:21016&list=" + full);
        button(add(1)).click();
        assertThat(page.locator(".listing-full")).containsText("La liste est pleine : 30 services");
        assertThat(page.locator("header")).containsText("Ma liste (30)");
    }

    @DisplayName("Six services with long texts print on one page, with the help lines at its foot")
    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void printsOnOnePage(String lang) {
        visit("list", lang, "q=dettes+rue+haute+298&list=" + ids(1, 2, 3, 4, 5, 6));
        assertThat(names()).hasCount(6);
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#lines")).isVisible();
        assertThat(page.locator("#lines")).containsText("112");
        assertThat(page.locator(".paper-foot")).containsText("2017");
        Locator link = page.locator(".paper-foot a");
        assertThat(link).hasText(Pattern.compile(".*/list\\?lang=" + lang + "#list=[\\w-]{22}(,[\\w-]{22}){5}"));
        // The link may have any digits, in its port and in its ids.
        assertThat(page.locator("list-page").innerText().replace(link.innerText(), ""))
                .as("the address that was typed")
                .doesNotContain("298")
                .doesNotContainIgnoringCase("rue haute");
        assertThat(page.locator(".kept button").first()).isHidden();
        assertThat(page.locator(".box").first()).isHidden();
        assertThat((String) page.evaluate("getComputedStyle(document.querySelector('.kept .call')).fontSize"))
                .startsWith("21.3");
    }

    @DisplayName("Filters narrow several needs alike")
    @Test
    void narrowsAlike() {
        visit("", "fr", "need=dettes&q=locataires&place=commune:21016");
        page.locator("[data-panel]", new Page.LocatorOptions().setHasText("Langue"))
                .click();
        page.locator("#facet-panel input[value=rif]").check();
        assertThat(page.locator(".chips")).containsText("rifain");
        button("Plus de filtres").click();
        button("Gratuit").click();
        assertThat(button("Gratuit")).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".facets")).containsText("à vérifier");
        page.locator("[data-panel]", new Page.LocatorOptions().setHasText("Public"))
                .click();
        page.getByLabel("personnes sans abri").check();
        assertThat(page).hasURL(Pattern.compile(".*audience=homeless.*cost=free.*"));
        assertThat(page.locator(".side-by-side > section")).hasCount(2);
        button("Retirer Gratuit").click();
        assertThat(button("Gratuit")).hasAttribute("aria-pressed", "false");
        assertThat(page.locator(".chips")).containsText("personnes sans abri");
    }

    @DisplayName("The list is accessible and logs no error")
    @ParameterizedTest
    @CsvSource({"fr, 1280", "nl, 360"})
    void accessible(String lang, int width) {
        String list = "list=" + ids(1, 6);
        open(width);
        visit("list", lang, "q=dettes&" + list);
        assertThat(names()).hasCount(2);
        page.locator(".list-ways button").first().click();
        assertThat(page.locator("#share-link")).isVisible();
        usable(width);
        visit("", lang, "category=C191&place=commune:21016&" + list);
        assertThat(page.locator(".listing[aria-pressed=true]").first()).isVisible();
        usable(width);
        visit("list", lang, "");
        page.reload();
        assertThat(page.locator("list-page a").first()).isVisible();
        usable(width);
        assertThat(reader.consoleErrors()).isEmpty();
    }

    private void usable(int width) {
        assertThat(reader.violations()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }
}
