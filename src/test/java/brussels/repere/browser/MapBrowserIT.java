package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.PackagedSiteTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map beside the answer, and the element that other screens use. */
@PackagedSiteTest
class MapBrowserIT {

    private static final Pattern HOW_MANY = Pattern.compile("×(\\d+)");
    private static final String REGION = "#q=planning+familial";

    private URL start;

    private BrowserSession reader;
    private Page page;

    /** Before each, so that each says that it is skipped where there is no browser. */
    @BeforeEach
    void open(URL start) {
        this.start = start;
        open(1280, ColorScheme.LIGHT);
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
    }

    private void open(int width, ColorScheme colours) {
        if (reader != null) {
            reader.close();
        }
        reader = new BrowserSession(start, width);
        reader.prefer(colours);
        page = reader.page();
    }

    private void visit(String lang, String fragment) {
        page.navigate(start + "?lang=" + lang + fragment);
    }

    private Locator discs() {
        return page.locator(".disc");
    }

    /** The element alone, as a screen would place it. */
    private void place(Map<String, Object> properties) {
        page.navigate(start + "list?lang=fr");
        page.evaluate(
                "properties => document.querySelector('main').prepend(Object.assign(document.createElement('repere-map'), properties))",
                properties);
    }

    private int onDiscs() {
        return discs().allInnerTexts().stream()
                .map(HOW_MANY::matcher)
                .mapToInt(many -> many.matches() ? Integer.parseInt(many.group(1)) : 1)
                .sum();
    }

    @DisplayName("Discs have the numbers and names of the list, and no other host is called")
    @Test
    void discsMatchList() {
        visit("fr", "#q=cpas&place=commune:21001");
        assertThat(discs().first()).isVisible();
        assertThat(page.locator("path.outline")).hasCount(1);
        Locator numbers = page.locator(".hit .hit-number.on-map");
        assertThat(onDiscs()).isEqualTo(numbers.count());
        Locator single = page.locator(".disc:not(.many)").first();
        String name = single.getAttribute("aria-label");
        assertThat(page.locator(".hit h4").allTextContents().stream()
                        .map(title -> title.replaceAll("\\s+", " ").strip()))
                .contains(name);
        assertThat(page.locator(".map-sources")).containsText("Statbel, secteurs statistiques");
        assertThat(reader.requestedUrls()).allMatch(url -> url.startsWith(start.toString()));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("A card and its disc are highlighted together")
    @Test
    void linkedHighlight() {
        visit("fr", "#q=cpas&place=commune:21001");
        Locator single = page.locator(".disc:not(.many)").first();
        single.focus();
        Locator lit = page.locator(".hit.pointed h4");
        assertThat(lit).hasCount(1);
        assertThat(lit).containsText(single.getAttribute("aria-label").replaceFirst("^\\d+\\. ", ""));
        page.locator("#box").focus();
        assertThat(lit).hasCount(0);

        page.locator(".hit")
                .filter(new Locator.FilterOptions().setHas(page.locator(".on-map")))
                .first()
                .hover();
        assertThat(page.locator(".disc.active")).hasCount(1);
        page.locator("#box").hover();
        assertThat(page.locator(".disc.active")).hasCount(0);
    }

    @DisplayName("Services that lie close share a disc that says how many they are and zooms in")
    @Test
    void clusters() {
        visit("fr", REGION);
        Locator many = page.locator(".disc.many");
        assertThat(many.first()).isVisible();
        assertThat(many.first()).hasAttribute("aria-label", Pattern.compile("\\d+ services ici : \\d+\\. .*"));
        int all = onDiscs();
        assertThat(all).isEqualTo(page.locator(".hit .on-map").count());
        int before = discs().count();
        many.first().focus();
        page.keyboard().press("Enter");
        assertThat(discs()).not().hasCount(before);
        assertThat(onDiscs()).isEqualTo(all);
        assertThat(page.locator(".disc:focus")).hasCount(1);
    }

    @DisplayName("A confidential address is not on the map, and the map says so")
    @Test
    void confidentialHidden() {
        visit("fr", "#category=C337&place=commune:21007");
        Locator secret = page.locator(".hit").filter(new Locator.FilterOptions().setHasText("Violences Conjugales"));
        assertThat(secret).hasCount(1);
        assertThat(secret.locator(".hit-number")).hasCount(1);
        assertThat(secret.locator(".on-map")).hasCount(0);
        int without =
                page.locator(".hit").count() - page.locator(".hit .on-map").count();
        assertThat(page.locator("answer-map"))
                .containsText(Pattern.compile(without + " services? n.(a|ont) pas d.adresse à montrer"));
        assertThat(discs().allTextContents())
                .doesNotContain(secret.locator(".hit-number").innerText());
        assertThat(page.locator("[aria-label*='Violences Conjugales']")).hasCount(0);
    }

    @DisplayName("The map works by keyboard and can be skipped")
    @Test
    void keyboard() {
        visit("nl", "#q=schulden&place=commune:21007");
        Locator skip = page.getByText("Kaart overslaan");
        skip.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map-foot")).isFocused();

        Locator closer = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inzoomen"));
        String before = page.locator("path.outline").getAttribute("d");
        closer.focus();
        page.keyboard().press("Space");
        assertThat(page.locator("path.outline")).not().hasAttribute("d", before);

        Locator single = page.locator(".disc:not(.many)").first();
        single.focus();
        page.keyboard().press("Enter");
        Locator named = page.locator(".leaflet-popup a").first();
        assertThat(named).isFocused();
        assertThat(named).hasAttribute("href", Pattern.compile("/services/[0-9a-f-]{36}\\?lang=nl#q=schulden.*"));
        assertThat(page.locator(".leaflet-popup a[href^='tel:']")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator(".leaflet-popup")).hasCount(0);
        assertThat(single).isFocused();
    }

    @DisplayName("On a narrow screen a button shows the map above the list")
    @Test
    void narrowScreen() {
        open(360, ColorScheme.LIGHT);
        visit("nl", "#q=ocmw&place=commune:21007");
        assertThat(page.locator(".hit").first()).isVisible();
        assertThat(page.locator(".map")).hasCount(0);
        assertThat(reader.requestedUrls()).noneMatch(url -> url.contains(".geojson"));
        page.getByText("Toon de kaart").click();
        assertThat(discs().first()).isVisible();
        assertThat(page.locator(".map").boundingBox().y)
                .isLessThan(page.locator(".hit").first().boundingBox().y);
        page.getByText("Verberg de kaart").click();
        assertThat(page.locator(".map")).hasCount(0);
    }

    @DisplayName("A place is a ring, and a vague one is its street and the quartiers where it may be")
    @Test
    void vaguePlace() {
        visit("fr", "#q=cpas+rue+royale+217+1210");
        assertThat(page.locator(".map-ring [role=img]"))
                .hasAttribute("aria-label", Pattern.compile("Lieu demandé : Rue Royale 217.*"));
        visit("fr", "#q=cpas+rue+haute");
        assertThat(page.locator("path.vague").first()).isAttached();
        assertThat(page.locator(".map-ring")).hasCount(0);
        assertThat(page.locator("path.asked-street")).hasCount(1);
        assertThat(page.locator("answer-map")).containsText("les pointillés sont les quartiers");
    }

    @DisplayName("Several needs side by side have no map")
    @Test
    void noneSideBySide() {
        visit("fr", "#need=dettes+anderlecht&q=cpas");
        assertThat(page.locator(".side-by-side")).isVisible();
        assertThat(page.locator("answer-map")).hasCount(0);
        assertThat(page.locator(".hit-number")).hasCount(0);
    }

    @DisplayName("The area of a service is filled, and what lies beyond the Region is said")
    @Test
    void serviceArea() {
        place(Map.of(
                "label", "Sa zone",
                "areas", List.of(Map.of("level", "commune", "code", "21007"), Map.of("level", "bassin", "code", "N")),
                "spots", List.of(Map.of("id", "a", "lat", 50.81, "lon", 4.32, "name", "CPAS de Forest")),
                "beyond", List.of("Belgique")));
        assertThat(page.locator("path.filled")).hasCount(2);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("CPAS de Forest")))
                .isVisible();
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Sa zone")))
                .isVisible();
        assertThat(page.locator(".map-foot")).containsText("au-delà de la Région : Belgique");
        assertThat(reader.violations()).isEmpty();
    }

    @DisplayName("Names of territories link to their pages")
    @Test
    void territoryLinks() {
        place(Map.of(
                "label",
                "Bassins",
                "areas",
                List.of("CO", "N", "NE", "S", "SE").stream()
                        .map(code -> Map.of("level", "bassin", "code", code))
                        .toList(),
                "links",
                true));
        assertThat(page.locator("path.filled")).hasCount(5);
        assertThat(page.locator("path.hue-0, path.hue-1, path.hue-2, path.hue-3, path.hue-4")
                        .first())
                .isAttached();
        page.locator(".map-name a")
                .filter(new Locator.FilterOptions().setHasText("Bassin Sud-Est"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/territories/bassin/SE\\?lang=fr"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/list\\?lang=fr"));
        moveOnto(page.locator("path.filled").last());
        assertThat(page.locator(".leaflet-tooltip")).containsText("Bassin");
        page.mouse().down();
        page.mouse().up();
        assertThat(page).hasURL(Pattern.compile(".*/territories/bassin/[A-Z]+\\?lang=fr"));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    /** Where no name covers it: in the middle of a shape there often is one. */
    private void moveOnto(Locator shape) {
        List<?> free = (List<?>)
                shape.evaluate(
                        """
                shape => {
                  const box = shape.getBoundingClientRect();
                  for (let y = box.top; y < box.bottom; y += 4) {
                    for (let x = box.left; x < box.right; x += 4) {
                      if (document.elementFromPoint(x, y) === shape) return [x, y];
                    }
                  }
                  return [];
                }""");
        assertThat(free).hasSize(2);
        page.mouse().move(((Number) free.get(0)).doubleValue(), ((Number) free.get(1)).doubleValue());
    }

    @DisplayName("Services at one address are listed")
    @Test
    void sameAddress() {
        place(Map.of(
                "label",
                "Deux",
                "spots",
                List.of(
                        Map.of("id", "a", "lat", 50.81, "lon", 4.32, "name", "La première"),
                        Map.of("id", "b", "lat", 50.81, "lon", 4.32, "name", "La deuxième"))));
        assertThat(discs()).hasCount(1);
        discs().first().click();
        assertThat(page.locator(".leaflet-popup li")).hasCount(2);
        assertThat(page.locator(".leaflet-popup")).containsText("La deuxième");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fermer"))
                .click();
        assertThat(page.locator(".leaflet-popup")).hasCount(0);
    }

    @DisplayName("The map is accessible and logs no error")
    @ParameterizedTest
    @CsvSource({"fr, 1280, LIGHT", "nl, 1280, DARK", "fr, 320, DARK", "nl, 360, LIGHT"})
    void accessible(String lang, int width, ColorScheme colours) {
        open(width, colours);
        visit(lang, "#q=dettes&place=commune:21007");
        assertThat(page.locator(".hit").first()).isVisible();
        if (width < 960) {
            page.locator(".map-toggle").click();
        }
        assertThat(page.locator("path.outline")).hasCount(1);
        Locator single = page.locator(".disc:not(.many)").first();
        single.focus();
        page.keyboard().press("Enter");
        // It comes up out of nothing, and is paler on its way.
        assertThat(page.locator(".leaflet-popup")).hasCSS("opacity", "1");
        assertThat(reader.violations()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(reader.consoleErrors()).isEmpty();
    }
}
