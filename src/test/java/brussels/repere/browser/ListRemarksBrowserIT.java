package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of services on a list, and what can be done with all of it. */
@ApplicationTest
class ListRemarksBrowserIT {

    private static final int NARROW = 360;
    private static final String NEED = "C191";
    private static final String QUESTION = "#category=" + NEED + "&place=commune:21016";

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
        for (int number = 1; number <= 3; number++) {
            records.add(entry("remarques-" + number)
                    .named("Aide aux malades " + number, null)
                    .categories("C458", NEED)
                    .languages("fr")
                    .at("Rue Xavier de Bue", String.valueOf(number), "1180", 50.80, 4.34)
                    .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016")))
                    .phone("02 800 42 4" + number));
        }
        index.synchronize();
        reader = new BrowserSession(start, NARROW);
        page = reader.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    @AfterEach
    void leave() {
        reader.close();
        records.removeAll();
    }

    /** Puts services on the list as somebody does who has asked. */
    private void keep(String lang, int... numbers) {
        reader.visit("/", lang, QUESTION);
        for (int number : numbers) {
            page.locator(".hit")
                    .filter(new Locator.FilterOptions().setHasText("Aide aux malades " + number))
                    .locator("list-button button")
                    .first()
                    .click();
        }
        page.locator("header a[href*='/list']").click();
        assertThat(items()).hasCount(numbers.length);
    }

    private Locator items() {
        return page.locator(".kept-list > li");
    }

    private String clipboard() {
        return (String) page.evaluate("navigator.clipboard.readText()");
    }

    private String address() {
        return URLDecoder.decode(page.url(), StandardCharsets.UTF_8);
    }

    @DisplayName("Beside each service stand the need that was asked and why it serves the place, also on paper")
    @ParameterizedTest
    @CsvSource({"fr, Pour : Sclérose en plaques, Uccle", "nl, Voor: Multiple sclerose, Ukkel"})
    void needAndReason(String lang, String need, String commune) {
        keep(lang, 1);
        assertThat(items().first().locator(".need")).hasText(need);
        assertThat(items().first().locator(".why")).containsText(commune);
        assertThat(items().first().locator(".what-for")).not().containsText(need.split(": ")[1]);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(items().first().locator(".why")).isVisible();
        assertThat(items().first().locator(".need")).isVisible();
    }

    @DisplayName("A note stays with its service when the order changes, in the link, on paper, and after a step back")
    @Test
    void note() {
        keep("fr", 1, 2);
        Locator note = items().first().locator(".note input");
        note.fill("Demander Fatima, le mardi");
        note.blur();
        assertThat(address()).contains("Demander Fatima, le mardi");
        page.reload();
        assertThat(items().first().locator(".note input")).hasValue("Demander Fatima, le mardi");
        items().first().locator("[data-move='1']").click();
        assertThat(items().nth(1).locator(".note input")).hasValue("Demander Fatima, le mardi");
        items().nth(1).getByText(Pattern.compile("^Retirer|^Enlever")).click();
        assertThat(address()).doesNotContain("Fatima");
        page.locator(".undo button").click();
        assertThat(items().nth(1).locator(".note input")).hasValue("Demander Fatima, le mardi");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(items().nth(1).getByText("Note : Demander Fatima, le mardi")).isVisible();
        assertThat(page.locator(".paper-foot")).not().containsText("Fatima");
        assertThat(reader.requestedUrls()).noneMatch(url -> url.contains("Fatima"));
    }

    @DisplayName("Two services are set side by side with the keyboard, and more than four cannot be chosen")
    @Test
    void compares() {
        keep("nl", 1, 2, 3);
        reader.press(items().nth(0).locator(".mark input"), "Space");
        assertThat(page.locator(".compare-start")).hasCount(0);
        reader.press(items().nth(2).locator(".mark input"), "Space");
        reader.press(page.locator(".compare-start"), "Enter");
        assertThat(page.locator("#compare")).isFocused();
        assertThat(page.locator(".compare thead th"))
                .hasText(new String[] {"Aide aux malades 1", "Aide aux malades 3"});
        assertThat(page.locator(".compare tbody")).containsText("Rue Xavier de Bue 3");
        assertThat(page.locator(".compare tbody")).containsText("02 800 42 43");
        reader.prefer(ColorScheme.DARK);
        reader.requireAccessible();
        reader.press(page.locator(".compare-head button"), "Enter");
        assertThat(page.locator(".compare")).hasCount(0);
        assertThat(page.locator(".compare-start")).isFocused();
    }

    @DisplayName("A list is sent by mail and message, drawn as a code, and copied as text, and no address tells of it")
    @Test
    void shares() {
        keep("fr", 1, 2);
        page.locator(".list-ways button[aria-controls=share]").click();
        String link = page.locator("#share-link").inputValue();
        String encoded = (String) page.evaluate("link => encodeURIComponent(link)", link);
        assertThat(page.locator(".share a[href^='mailto:']").getAttribute("href"))
                .endsWith("body=" + encoded);
        assertThat(page.locator(".share a[href^='sms:']").getAttribute("href")).endsWith("body=" + encoded);
        page.locator(".share button")
                .filter(new Locator.FilterOptions().setHasText("QR"))
                .click();
        assertThat(page.locator(".qr svg path")).hasAttribute("d", Pattern.compile("^M\\d.*"));
        reader.requireAccessible();

        page.locator(".list-ways button")
                .filter(new Locator.FilterOptions().setHasText("texte"))
                .click();
        assertThat(page.locator(".share-told")).hasText("Liste copiée en texte.");
        assertThat(clipboard())
                .startsWith("Ma liste : Uccle")
                .contains("1. Aide aux malades 1")
                .contains("Pour : Sclérose en plaques")
                .contains("02 800 42 42");
        String ids = link.substring(link.indexOf("list=") + 5).split("&")[0].split(",")[0];
        assertThat(reader.requestedUrls()).noneMatch(url -> url.contains(ids));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("How to reach a service is copied with one click")
    @Test
    void copiesContact() {
        keep("fr", 2);
        items().first().locator("copy-contact button").click();
        assertThat(items().first().locator("copy-contact")).containsText("Coordonnées copiées.");
        assertThat(clipboard()).isEqualTo("Aide aux malades 2\nRue Xavier de Bue 2, 1180\n02 800 42 42");
        reader.requireAccessible();
    }
}
