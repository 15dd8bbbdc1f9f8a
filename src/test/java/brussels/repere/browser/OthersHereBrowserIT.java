package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the page of a service one goes on: to its door, or to others who do the same. */
@ApplicationTest
class OthersHereBrowserIT {

    /** Of the taxonomy, and met by nobody in the starter directory. */
    private static final String SCLEROSIS = "C191";

    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");
    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");

    @Inject
    TestRecords records;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void bring() {
        records.add(
                one("Maison Pleine", SCHAERBEEK)
                        .at("Rue Royale", "217", "1210", 50.8543, 4.3665)
                        .availability(new StatedAvailability(
                                StatedAvailability.State.FULL, LocalDate.now(BrusselsClock.ZONE))),
                one("Porte Voisine", SCHAERBEEK).at(50.8545, 4.367),
                one("Maison Lointaine", UCCLE));
    }

    private static DirectoryEntryBuilder one(String name, TerritoryKey area) {
        return entry(name)
                .named(name, null)
                .categories("C458", SCLEROSIS)
                .languages("ee")
                .area(ServiceArea.of(area));
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static String pathOf(String name) {
        return "/services/"
                + given().get("/api/v1/services?language=ee&territory=region:04000&radius=0")
                        .jsonPath()
                        .getString("hits.find { it.service.name.text == '" + name + "' }.service.id");
    }

    private static Locator others(BrowserSession reader) {
        return reader.page().locator("others-here");
    }

    @DisplayName("Who else does what was asked, for the place that was asked, stands first where a service is full")
    @ParameterizedTest
    @CsvSource({
        "fr, 1280, LIGHT, 'Qui d’autre propose « Sclérose en plaques » pour Schaerbeek', Voir tous ceux qui le proposent",
        "nl, 360, DARK, 'Wie biedt nog “Multiple sclerose” voor Schaarbeek', Alle diensten die dit bieden"
    })
    void sameNeedSamePlace(String lang, int width, String colours, String title, String all) {
        try (BrowserSession reader = new BrowserSession(start, width)) {
            reader.prefer(ColorScheme.valueOf(colours));
            reader.visit(pathOf("Maison Pleine"), lang, "#category=" + SCLEROSIS + "&place=commune:21015");
            assertThat(others(reader).locator("h3")).containsText(title);
            assertThat(others(reader).locator(".hit h4")).hasText(new String[] {"Porte Voisine"});
            assertThat(reader.page().locator(".page > *:has(h3)").first()).containsText("Porte Voisine");
            reader.requireAccessible();
            reader.press(reader.link(all), "Enter");
            assertThat(reader.heading()).containsText(Pattern.compile("Schaerbeek|Schaarbeek"));
            assertThat(reader.page().locator(".hit h4").filter(new Locator.FilterOptions().setHasText("Maison Pleine")))
                    .isVisible();
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }

    @DisplayName("Without a question it is who does the same around there, for its first need")
    @Test
    void aroundHere() {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit(pathOf("Porte Voisine"), "fr", "");
            assertThat(others(reader).locator("h3"))
                    .containsText("Qui d’autre propose « Médiation de dettes » près d’ici");
            assertThat(others(reader).locator(".hit").first()).isVisible();
            assertThat(others(reader)).not().containsText("Porte Voisine");
        }
    }

    @DisplayName("The way there: the nearest stop of each kind, and a link that opens a map")
    @Test
    void wayThere() {
        String path = pathOf("Maison Pleine");
        assertThat(given().get("/api/v1" + path).jsonPath().<String>getList("atLocations[0].stops.kind"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.visit(path, "fr", "");
            Locator page = reader.page().locator("service-page");
            assertThat(page).containsText("Arrêts les plus proches");
            assertThat(page.locator("a[href^='geo:50.8543,4.3665?q=']"))
                    .hasText("Ouvrir dans une application de cartes");
            reader.requireAccessible();
        }
    }

    @DisplayName("An organisation shows where its services are and what they do, two confidential ones told apart")
    @Test
    void organization() {
        records.add(
                one("Maison Pleine", SCHAERBEEK).at("Rue Royale", "217", "1210", 50.8543, 4.3665),
                entry("refuge-1")
                        .named("Refuge", null)
                        .categories("C337")
                        .confidential()
                        .at(50.85, 4.36)
                        .languages("ee"));
        String id = given().get("/api/v1/services?language=ee&territory=region:04000&radius=0")
                .jsonPath()
                .getString("hits.find { it.service.name.text == 'Maison Pleine' }.organization.id");
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/organizations/" + id, "fr", "#place=commune:21015");
            Locator page = reader.page().locator("organization-page");
            assertThat(page.locator("repere-map")).isVisible();
            reader.press(reader.link("Sclérose en plaques"), "Enter");
            assertThat(reader.heading()).containsText("Schaerbeek");
        }
        String refuge = given().get("/api/v1/services?language=ee&category=C337&territory=region:04000&radius=100")
                .jsonPath()
                .getString("hits[0].organization.id");
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.visit("/organizations/" + refuge, "fr", "");
            assertThat(reader.page().locator("organization-page .hit"))
                    .containsText(Pattern.compile("Adresse confidentielle.* · réf\\. [0-9A-F]{4}"));
            reader.requireAccessible();
        }
    }
}
