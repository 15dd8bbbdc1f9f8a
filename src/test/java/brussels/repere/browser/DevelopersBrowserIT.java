package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.PartnerSite;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each recipe, taken from the page as a developer takes it, does what the page says. */
@ApplicationTest
class DevelopersBrowserIT {

    private static final int WIDTH = 320;

    @Inject
    IndexSynchronizer index;

    @TestHTTPResource("/")
    URL start;

    @TempDir
    Path folder;

    private BrowserSession visitor;

    @BeforeEach
    void open() {
        index.synchronize();
        visitor = new BrowserSession(start, WIDTH);
    }

    @AfterEach
    void leave() {
        if (visitor != null) {
            visitor.close();
        }
    }

    private String code(String lang, String id) {
        visitor.visit("/developers", lang, "");
        return visitor.page().locator("#" + id).textContent();
    }

    private void run(String program, String code) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, "-c", code)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor()).as(said()).isZero();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said"));
    }

    /** On a site of somebody else. */
    private Page visitPartner(PartnerSite site, String html) {
        site.write("/page.html", html);
        visitor.page().navigate(site.origin() + "/page.html");
        return visitor.page();
    }

    private String origin() {
        return start.toString().replaceAll("/$", "");
    }

    @DisplayName("The page is accessible in its three languages")
    @ParameterizedTest
    @CsvSource({
        "fr, Pour les développeurs, Nederlands English",
        "nl, Voor ontwikkelaars, Français English",
        "en, For developers, Français Nederlands"
    })
    void accessible(String lang, String title, String others) {
        visitor.visit("/developers", lang, "");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", lang);
        assertThat(visitor.page().locator("h1")).hasText(title);
        assertThat(String.join(" ", visitor.page().locator("[data-language]").allInnerTexts()))
                .isEqualTo(others);
        visitor.requireAccessible();
        assertThat(visitor.consoleErrors()).isEmpty();
    }

    @DisplayName("Layers for GIS: the address is that of the landing page, and the command writes features in metres")
    @Test
    void layers() throws Exception {
        String address = code("en", "layers").strip();
        assertThat(visitor.page().request().get(address).text()).contains("service-desc");
        run("sh", code("nl", "features"));
        JsonNode features =
                new ObjectMapper().readTree(folder.resolve("services.geojson").toFile());
        assertThat(features.get("numberReturned").asInt()).isPositive();
        assertThat(features.at("/features/0/properties/commune").asText()).isEqualTo("21001");
        assertThat(features.findPath("coordinates").get(0).asDouble()).isBetween(140_000.0, 155_000.0);
    }

    @DisplayName("Health software: who covers the point, with the organisation, and what changed")
    @Test
    void health() throws Exception {
        run("sh", code("en", "covers"));
        JsonNode found = new ObjectMapper().readTree(said());
        assertThat(found.findValuesAsText("resourceType")).contains("Bundle", "HealthcareService", "Organization");
        assertThat(found.findValues("providedBy"))
                .extracting(organization -> organization.get("display").asText())
                .anyMatch(name -> name.contains("Schaerbeek"));
        run("sh", code("nl", "updates"));
        JsonNode changed = new ObjectMapper().readTree(said());
        assertThat(changed.get("type").asText()).isEqualTo("history");
    }

    @DisplayName("Every screen links to the page, and none of its links is broken")
    @Test
    void links() {
        visitor.visit("/list", "nl", "");
        visitor.page().locator(".site a[href^='/developers']").click();
        assertThat(visitor.page().locator("h1")).hasText("Voor ontwikkelaars");
        for (Locator link : visitor.page().locator("main a").all()) {
            String href = link.getAttribute("href");
            if (href.startsWith("#")) {
                assertThat(visitor.page().locator(href)).hasCount(1);
            } else {
                assertThat(visitor.page().request().get(origin() + href).status())
                        .as(href)
                        .isEqualTo(200);
            }
        }
    }

    @DisplayName("The copy button copies what is shown")
    @Test
    void copies() {
        visitor.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        String code = code("en", "ask");
        visitor.page().locator("[data-copy=ask]").click();
        assertThat(visitor.page().locator("#copied")).hasText("Copied.");
        assertThat(visitor.page().evaluate("navigator.clipboard.readText()")).isEqualTo(code);
    }

    @DisplayName("The recipes for the command line are answered")
    @ParameterizedTest
    @ValueSource(strings = {"ask", "ask-with-body"})
    void shellRecipe(String id) throws IOException, InterruptedException {
        run("bash", code("fr", id).replaceFirst("^curl", "curl --silent --show-error --fail"));
        JsonNode answer = new ObjectMapper().readTree(said());
        assertThat(answer.at("/hits/0/service/name/text").asText()).contains("CPAS", "Saint-Josse");
        assertThat(answer.at("/hits/0/certainty").asText()).isEqualTo("certain");
    }

    @DisplayName("The recipe for a plan gives services for all of its needs")
    @Test
    void planRecipe() throws IOException, InterruptedException {
        run("bash", code("en", "plan").replaceFirst("^curl", "curl --silent --show-error --fail"));
        JsonNode answer = new ObjectMapper().readTree(said());
        assertThat(answer.at("/needs")).hasSize(3);
        assertThat(answer.at("/doors/0/first/text").asText()).isNotEmpty();
    }

    @DisplayName("A table of addresses comes back with their places and who serves them")
    @Test
    void batchRecipe() throws IOException, InterruptedException {
        run("bash", code("nl", "where"));
        assertThat(Files.readAllLines(folder.resolve("where.csv")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("rue royale 217 1210,house,"));
        boolean python =
                new ProcessBuilder("bash", "-c", "command -v python3").start().waitFor() == 0;
        Assumptions.assumeTrue(python, "skipped: no python3");
        run("python3", code("nl", "who"));
        List<String> lines = Files.readAllLines(folder.resolve("who.csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .startsWith("rue royale 217 1210,")
                .contains("OCMW Sint-Joost-ten-Node", ",certain,", "gemeente Sint-Joost");
        assertThat(lines.get(2)).startsWith("Hoogstraat 298 1000,").contains(",certain,");
    }

    @DisplayName("The recipe for a map draws one")
    @ParameterizedTest
    @CsvSource({"fr, Schaerbeek", "nl, Schaarbeek"})
    void mapRecipe(String lang, String commune) {
        String html = code(lang, "map");
        try (PartnerSite site =
                new PartnerSite("default-src 'none'; script-src 'unsafe-inline'; connect-src " + origin(), Map.of())) {
            Page page = visitPartner(site, html);
            assertThat(page.locator("path")).hasCount(19);
            assertThat(new TreeSet<>(page.locator("title").allTextContents())).contains(commune);
            assertThat(page.evaluate("[...document.querySelectorAll('path')].every(path => {"
                            + " const box = path.getBBox();"
                            + " return box.width > 1 && box.x > 0 && box.y > 0"
                            + " && box.x + box.width < 100 && box.y + box.height < 100; })"))
                    .as("all of it is in the picture")
                    .isEqualTo(true);
            assertThat(visitor.consoleErrors()).isEmpty();
        }
    }

    @DisplayName("The recipe for a site embeds the search")
    @Test
    void widgetRecipe() {
        String html = code("nl", "widget");
        try (PartnerSite site =
                new PartnerSite("default-src 'none'; script-src " + origin() + "; connect-src " + origin(), Map.of())) {
            Page page = visitPartner(site, "<!DOCTYPE html><html lang='nl'><title>Site</title>" + html);
            Locator widget = page.locator("repere-search");
            widget.locator("textarea").fill("schulden");
            widget.locator("textarea").press("Enter");
            assertThat(widget.locator(".hit").first()).isVisible();
            assertThat(visitor.consoleErrors()).isEmpty();
        }
    }

    @DisplayName("A program finds the description, and who serves a place with reasons")
    @Test
    void programRecipe() throws IOException, InterruptedException {
        run("bash", code("en", "description"));
        assertThat(Files.readString(folder.resolve("repere.yaml"))).contains("openapi: 3.1", "/api/v1/services/search");
        String script = code("en", "program");
        try (PartnerSite site =
                new PartnerSite("default-src 'none'; script-src 'unsafe-inline'; connect-src " + origin(), Map.of())) {
            Page page = visitor.page();
            page.waitForConsoleMessage(() -> visitPartner(
                    site,
                    "<!DOCTYPE html><html lang='fr'><title>Program</title><script type='module'>" + script
                            + "</script>"));
            assertThat(visitor.consoleErrors())
                    .isNotEmpty()
                    .allMatch(line -> line.contains(" – ") && line.contains("Médiation de dettes"));
        }
    }
}
