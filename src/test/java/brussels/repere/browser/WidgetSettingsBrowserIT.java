package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.partner.PartnerKeyRing;
import brussels.repere.accounts.partner.PartnerKeyStore;
import brussels.repere.accounts.partner.PartnerKeyStore.NewPartnerKey;
import brussels.repere.rest.widget.WidgetVersions;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.PartnerSite;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a site sets, as its readers and its webmaster meet it. */
@ApplicationTest
class WidgetSettingsBrowserIT {

    private static final int NARROW = 320;

    @Inject
    IndexSynchronizer index;

    @Inject
    WidgetVersions versions;

    @Inject
    PartnerKeyStore keys;

    @Inject
    PartnerKeyRing ring;

    @TestHTTPResource("/")
    URL start;

    private String ours;
    private PartnerSite site;
    private BrowserSession reader;
    private Page page;

    @BeforeEach
    void open() {
        index.synchronize();
        ours = start.toString().replaceAll("/$", "");
        site = new PartnerSite(
                "default-src 'none'; script-src " + ours + "; connect-src " + ours
                        + "; require-trusted-types-for 'script'; trusted-types lit-html",
                new HashMap<>());
        reader = new BrowserSession(start, NARROW);
        page = reader.page();
    }

    @AfterEach
    void leave() {
        reader.close();
        site.close();
    }

    private Locator visit(String lang, String attributes) {
        site.write(
                "/set.html",
                "<!DOCTYPE html><html lang='" + lang
                        + "'><meta name='viewport' content='width=device-width'><title>Site</title>"
                        + "<script type='module' src='" + ours
                        + versions.current().path()
                        + "' crossorigin='anonymous'></script><main><h1>Site</h1><h2>Aide</h2><repere-search "
                        + attributes
                        + "></repere-search></main>");
        page.navigate(site.origin() + "/set.html");
        return page.locator("repere-search");
    }

    private List<String> searches() {
        return reader.requestedUrls().stream()
                .filter(url -> url.endsWith("/services/search"))
                .toList();
    }

    @DisplayName("What the site set is answered before anybody types, is told, and can be taken off")
    @Test
    void presets() {
        Locator widget = visit("fr", "territory='commune:21015' category='C67'");
        assertThat(widget.locator("#answer")).containsText("Schaerbeek");
        assertThat(widget.locator(".hit").first()).isVisible();
        Locator chips = widget.locator(".chips button");
        assertThat(chips).hasCount(2);
        assertThat(chips.first()).containsText("Schaerbeek");
        assertThat(chips.last()).containsText("Services sociaux des CPAS");
        assertThat(reader.violations()).isEmpty();
        chips.last().click();
        assertThat(chips).hasCount(1);
        chips.first().click();
        assertThat(widget.locator("#answer")).containsText("toute la Région bruxelloise");
        assertThat(widget.locator(".all")).hasAttribute("href", ours + "/?lang=fr");
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("A site that set nothing asks nothing by itself")
    @Test
    void nothingSet() {
        Locator widget = visit("nl", "");
        assertThat(widget.locator("#box")).isVisible();
        assertThat(widget.locator("#box")).not().hasCSS("border-top-left-radius", "0px");
        widget.evaluate("it => it.style.setProperty('--repere-radius', '0px')");
        for (String part : List.of(".repere", "#box", "button.primary")) {
            assertThat(widget.locator(part).first()).hasCSS("border-top-left-radius", "0px");
        }
        widget.locator("#box").fill("schulden Jette");
        widget.locator("#box").press("Enter");
        assertThat(widget.locator("#answer")).containsText("Jette");
        assertThat(searches()).hasSize(1);
    }

    @DisplayName("A search is one request, also where words name another place than the site")
    @Test
    void oneRequest() {
        Locator widget = visit("fr", "territory='commune:21015'");
        assertThat(widget.locator("#answer")).containsText("Schaerbeek");
        int before = searches().size();
        widget.locator("#box").fill("dettes Forest");
        widget.locator("#box").press("Enter");
        assertThat(widget.locator("#answer")).containsText("Forest");
        assertThat(searches()).hasSize(before + 1);
    }

    @DisplayName("Settings that make no sense are told to the webmaster, left out, and no reader sees an error")
    @Test
    void wrongSettings() {
        Locator widget = visit(
                "fr",
                "territory='commune:99999' sector='S999' max='many' heading-level='9' radius='-3' category='C67'");
        assertThat(widget.locator(".hit")).hasCount(5);
        assertThat(widget.locator("[role=alert]")).hasCount(0);
        assertThat(widget.locator(".chips button")).hasCount(1);
        assertThat(widget.locator("[role=heading]").first()).hasAttribute("aria-level", "3");
        List<String> told = reader.consoleErrors().stream()
                .filter(text -> text.startsWith("repere-search: "))
                .toList();
        for (String setting : List.of(
                "territory=\"commune:99999\"",
                "sector=\"S999\"",
                "max=\"many\"",
                "heading-level=\"9\"",
                "radius=\"-3\"")) {
            assertThat(told).as(setting).anyMatch(text -> text.contains(setting));
        }
        assertThat(told).noneMatch(text -> text.contains("category"));
    }

    @DisplayName("On a page in English it says which languages it speaks, and its reader chooses")
    @Test
    void foreignPage() {
        Locator widget = visit("en", "territory='commune:21015'");
        assertThat(widget.locator("#answer")).containsText("services pour Schaerbeek");
        assertThat(widget.locator(".foreign [lang=en]")).containsText("French and Dutch");
        widget.locator(".foreign button[lang=nl]").click();
        assertThat(widget.locator("#answer")).containsText("voor Schaarbeek");
        assertThat(widget.locator(".foreign button[lang=nl]")).hasAttribute("aria-pressed", "true");
        assertThat(reader.violations()).isEmpty();
        assertThat(reader.consoleErrors()).isEmpty();
        visit("fr", "lang='en' territory='commune:21015'");
        assertThat(widget.locator(".foreign")).isVisible();
        assertThat(reader.consoleErrors()).anyMatch(text -> text.contains("lang=\"en\""));
    }

    @DisplayName("How far is near goes along to all answers, where it can be taken off")
    @Test
    void radius() {
        Locator widget = visit("fr", "place='quartier:30' radius='3000'");
        assertThat(widget.locator(".chips")).containsText("À moins de 3 km");
        assertThat(widget.locator(".all")).hasAttribute("href", Pattern.compile(".*#place=quartier%3A30&radius=3000$"));
        page.navigate((String) widget.locator(".all").evaluate("link => link.href"));
        Locator chip = page.locator(".chips button").filter(new Locator.FilterOptions().setHasText("3 km"));
        chip.click();
        assertThat(chip).hasCount(0);
        assertThat(page).not().hasURL(Pattern.compile(".*radius.*"));
    }

    @DisplayName("A key that does not count is told to the webmaster, and no reader notices")
    @Test
    void refusedKey() {
        Locator widget = visit("fr", "territory='commune:21015' partner-key='repere_gone'");
        assertThat(widget.locator("#answer")).containsText("Schaerbeek");
        assertThat(widget.locator("[role=alert]")).hasCount(0);
        assertThat(reader.consoleErrors())
                .anyMatch(text -> text.contains("partner-key=\"repere_gone\" is refused (401)"));
    }

    @DisplayName("A key of the site goes along with its searches and suggestions")
    @Test
    void ownKey() {
        NewPartnerKey made = keys.create("Site", 1000, List.of(site.origin()));
        ring.read();
        List<String> sent = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (made.secret().equals(request.headers().get("x-api-key"))) {
                sent.add(request.url());
            }
        });
        Locator widget = visit("nl", "territory='commune:21015' partner-key='" + made.secret() + "'");
        assertThat(widget.locator("#answer")).containsText("Schaarbeek");
        widget.locator("#box").pressSequentially("schul");
        assertThat(widget.locator("[role=option]").first()).isVisible();
        assertThat(sent).anyMatch(url -> url.endsWith("/services/search")).anyMatch(url -> url.contains("/suggest"));
        assertThat(reader.violations()).isEmpty();
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("A copy of the module that the site itself serves asks us")
    @Test
    void ownCopy() {
        try (PartnerSite other = new PartnerSite("script-src 'self'; connect-src " + ours, new HashMap<>())) {
            other.write("/repere-search.js", versions.current().content());
            other.write("/page.js", "import { serveFrom } from './repere-search.js'; serveFrom('" + ours + "');");
            other.write(
                    "/copy.html",
                    "<!DOCTYPE html><html lang='nl'><title>Site</title><script type='module' src='/page.js'></script>"
                            + "<main><h1>Site</h1><repere-search territory='commune:21015' heading-level='2'></repere-search></main>");
            page.navigate(other.origin() + "/copy.html");
            Locator widget = page.locator("repere-search");
            assertThat(widget.locator("#answer")).containsText("Schaarbeek");
            assertThat(widget.locator(".all")).hasAttribute("href", Pattern.compile("^" + ours + "/.*"));
            assertThat(reader.violations()).isEmpty();
        }
    }

    @DisplayName("Searches of other sites are counted, by host only where the operator lists it")
    @Test
    void counted() {
        double before = count();
        Locator widget = visit("fr", "territory='commune:21015'");
        assertThat(widget.locator("#answer")).containsText("Schaerbeek");
        assertThat(count()).isEqualTo(before + 1);
        assertThat(given().get("/q/metrics").asString())
                .doesNotContain(site.origin().replace("http://", ""));
    }

    private static double count() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("repere_partner_requests_total"))
                .filter(line -> line.contains("host=\"other\"") && line.contains("kind=\"search\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
