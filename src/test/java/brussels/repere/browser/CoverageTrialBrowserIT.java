package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The screen on which changes are tried out. */
@ApplicationTest
class CoverageTrialBrowserIT {

    @Inject
    TestRecords records;

    @Inject
    GenerationPoller generations;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void add() {
        records.add(entry("trial-browser")
                .named("Repas du canal 66", "Kanaalmaaltijden 66")
                .categories("C276")
                .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21012"))));
        generations.poll();
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static void choose(Page page, String key, String typed, String label) {
        Locator field = page.locator("#choose-" + key);
        field.fill(typed);
        assertThat(page.locator("#options-" + key + " .option").first()).containsText(label);
        field.press("Enter");
    }

    private static Locator sentences(Page page) {
        return page.locator(".sentences");
    }

    @DisplayName("In French: an address, another area, undo, closing, a link and a file, all of it by keys")
    @Test
    void french() throws IOException {
        try (KeyboardSession reader = new KeyboardSession(start, "fr", 1440)) {
            reader.visit("/couverture/essai", "");
            Page page = reader.page();
            choose(page, "place", "Rue Haute 298", "Rue Haute 298");
            assertThat(page.locator("place-test [role=status] strong")).containsText("services couvrent sûrement");
            choose(page, "place-service", "Repas du canal 66", "Repas du canal 66");
            assertThat(page.locator(".tested.first li"))
                    .containsText(Pattern.compile("ne couvre pas cette adresse.*Molenbeek-Saint-Jean", Pattern.DOTALL));

            choose(page, "service", "Repas du canal 66", "Repas du canal 66");
            assertThat(sentences(page)).containsText("rien ne changerait");
            choose(page, "area-0", "jette", "Jette");
            assertThat(sentences(page)).containsText("Pour «");
            assertThat(page.locator(".trial-table").first()).containsText("Jette");
            assertThat(page.locator("trial-map path.sector").first()).isVisible();
            reader.requireSoundPage();

            page.locator(".history button").first().press("Enter");
            assertThat(sentences(page)).containsText("rien ne changerait");
            page.locator(".history button").nth(1).press("Enter");
            assertThat(page.locator(".trial-table").first()).containsText("Jette");
            page.locator(".kinds input").nth(1).press("Space");
            assertThat(page.locator("change-card h3")).hasText("Repas du canal 66 ferme.");
            assertThat(sentences(page)).containsText(Pattern.compile("moins de choix|perdraient"));
            page.locator(".result-choices select").last().selectOption("commune");
            assertThat(page.locator(".trial-table").first()).containsText("Molenbeek-Saint-Jean");

            page.reload();
            assertThat(page.locator("change-card h3")).hasText("Repas du canal 66 ferme.");
            Download file = page.waitForDownload(
                    () -> page.locator(".files button").nth(1).press("Enter"));
            String saved = Files.readString(file.path());
            assertThat(saved).contains("repere-trial-1", "close").doesNotContain("Haute");
            assertThat(page.url()).doesNotContain("Haute");
            page.locator(".history button").nth(2).press("Enter");
            assertThat(page.locator("change-card")).hasCount(0);
            page.locator("#trial-file")
                    .setInputFiles(
                            new FilePayload("essai.json", "application/json", saved.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("change-card h3")).hasText("Repas du canal 66 ferme.");
            page.locator("#trial-file")
                    .setInputFiles(new FilePayload("autre.json", "application/json", new byte[] {'{', '}'}));
            assertThat(page.locator("[role=alert]")).containsText("n’est pas un essai");
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }

    @DisplayName(
            "In Dutch on a telephone, in the dark: a service that is added with an area drawn by mouse, then by keys")
    @Test
    void dutch() {
        try (KeyboardSession reader = new KeyboardSession(start, "nl", 360)) {
            reader.prefer(ColorScheme.DARK);
            reader.visit("/dekking/proef", "");
            Page page = reader.page();
            page.locator(".add-change .ways button").click();
            assertThat(page.locator(".careful")).containsText("Kies een hulpvraag");
            page.locator("#name-0").fill("Buurtmaaltijd");
            choose(page, "need-0", "voedsel", "oedsel");
            page.locator(".ways-of-map button").nth(1).click();
            Locator map = page.locator("area-chooser trial-map .map");
            assertThat(map).isVisible();
            assertThat(page.locator("area-chooser trial-map path.backdrop").first())
                    .isVisible();
            BoundingBox box = map.boundingBox();
            double middleX = box.width / 2;
            double middleY = box.height / 2;
            click(map, middleX - 40, middleY - 40);
            click(map, middleX + 40, middleY - 40);
            click(map, middleX + 40, middleY + 40);
            assertThat(page.locator(".pen-corner")).hasCount(3);
            click(map, middleX - 40, middleY - 40);
            assertThat(page.locator("area-chooser > [role=status], area-chooser p[role=status]")
                            .last())
                    .containsText("gesloten, met 3 hoeken");
            assertThat(sentences(page)).containsText("Voor ‘");
            reader.requireSoundPage();
            assertThat((Boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing to scroll sideways")
                    .isTrue();

            Locator pen = page.locator(".pen-buttons button");
            pen.nth(3).press("Enter");
            assertThat(page.locator(".pen-corner")).hasCount(0);
            for (String key : new String[] {"ArrowRight", "ArrowDown", "ArrowLeft"}) {
                pen.nth(0).press("Enter");
                map.press(key);
                assertThat(page.locator("area-chooser .leaflet-pan-anim")).hasCount(0);
            }
            assertThat(page.locator(".pen-corner")).hasCount(3);
            pen.nth(2).press("Enter");
            assertThat(page.locator(".pen-buttons + [role=status]")).containsText("gesloten, met 3 hoeken");
            assertThat(page.locator("change-card h3")).containsText("Buurtmaaltijd komt erbij");
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }

    private static void click(Locator map, double x, double y) {
        map.click(new Locator.ClickOptions().setPosition(x, y).setForce(true));
    }

    @DisplayName("A link that is broken off says so, and a page without a trial says how one begins")
    @Test
    void brokenLink() {
        try (KeyboardSession reader = new KeyboardSession(start, "fr", 1440)) {
            reader.visit("/couverture/essai", "#essai=eyJsZXZlb");
            assertThat(reader.page().locator("[role=alert]")).containsText("Ce lien est incomplet");
            assertThat(reader.page().locator(".steps li")).hasCount(3);
            reader.requireSoundPage();
        }
    }
}
