package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a service says whether it serves the place that was asked for. */
@ApplicationTest
class ServesHereBrowserIT {

    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");

    @Inject
    TestRecords records;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void bring() {
        records.add(
                entry("declared")
                        .named("Maison du Coin", null)
                        .categories("C67")
                        .languages("ee")
                        .area(ServiceArea.of(SCHAERBEEK)),
                entry("undeclared")
                        .named("Porte Ouverte", null)
                        .categories("C67")
                        .languages("ee"));
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static String pathOf(String name) {
        return "/services/"
                + given().get("/api/v1/services?language=ee&territory=commune:21015")
                        .jsonPath()
                        .getString("hits.find { it.service.name.text == '" + name + "' }.service.id");
    }

    @DisplayName("Whether a service serves the place is said first")
    @ParameterizedTest
    @CsvSource({
        "Maison du Coin, fr, #place=commune:21015, Couvre Schaerbeek",
        "Maison du Coin, nl, #q=ocmw schaarbeek, Ja: Schaarbeek ligt in het werkingsgebied",
        "Maison du Coin, fr, #address=Avenue Rogier 10 1030, 'Couvre Avenue Rogier 10, 1030'",
        "Maison du Coin, fr, #place=bassin:NE, Ne couvre qu’une partie de ce territoire : Bassin Nord-Est. Appelez d’abord.",
        "Maison du Coin, nl, #place=commune:21007, Nee: Vorst ligt niet in het werkingsgebied",
        "Porte Ouverte, fr, #place=commune:21007, Nous ne savons pas si ce service couvre Forest : appelez d’abord."
    })
    void verdictFirst(String service, String lang, String asked, String said) {
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.visit(pathOf(service), lang, asked);
            assertThat(reader.page().locator(".serves strong")).containsText(said);
            reader.requireAccessible();
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }

    @DisplayName("A reader who is not served is led to others who serve the place")
    @Test
    void othersThere() {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit(pathOf("Maison du Coin"), "fr", "#place=commune:21007");
            reader.link("Qui propose « Services sociaux des CPAS » pour ce lieu ?")
                    .click();
            assertThat(reader.heading()).containsText("Forest");
            assertThat(reader.page().locator(".hit").first()).containsText("CPAS Forest");
        }
    }

    @DisplayName("Nothing is said of a place where nobody asked for one")
    @Test
    void noPlace() {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit(pathOf("Maison du Coin"), "fr", "#q=dettes");
            assertThat(reader.heading()).hasText("Maison du Coin");
            reader.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(reader.page().locator(".serves")).hasCount(0);
            assertThat(reader.requestedUrls()).noneMatch(url -> url.contains("21007"));
        }
    }

    /** What was typed stands in no address that a server sees. */
    @DisplayName("The place is sent in a request body")
    @Test
    void placeInBody() {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit(pathOf("Maison du Coin"), "fr", "#address=Avenue Rogier 10 1030");
            Locator said = reader.page().locator(".serves");
            assertThat(said).isVisible();
            assertThat(reader.requestedUrls())
                    .noneMatch(url -> url.replaceFirst("#.*", "").contains("Rogier"));
        }
    }
}
