package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that says how fresh the facts are. */
@ApplicationTest
class FreshnessBrowserIT {

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    SessionCookie cookie;

    @Inject
    GenerationPoller generations;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void add() {
        records.add(entry("moulin")
                .named("Maison du Moulin", "Huis De Molen")
                .phone("02 345 67 80")
                .website("https://example.org")
                .email("a@example.org")
                .hours("Mo-Fr 09:00-17:00")
                .description("Aide")
                .categories("C67")
                .languages("fr")
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")))
                .verified("2017-03"));
        generations.poll();
    }

    @AfterEach
    void clear() {
        records.removeAll();
        accounts.removeAll();
    }

    @DisplayName("It is found at the foot of the start page, accessible, and fits; what one may do is for who may")
    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 1440", "nl, DARK, 360"})
    void page(String lang, ColorScheme colours, int width) {
        try (KeyboardSession reader = new KeyboardSession(start, lang, width)) {
            reader.prefer(colours);
            reader.visit("/", "");
            String path = reader.frenchOrDutch("/fraicheur", "/actualiteit");
            reader.page().locator(".site a[href='" + path + "']").click();
            reader.page().waitForURL("**" + path);
            Locator helps = reader.page().locator(".help li");
            assertThat(helps.first()).isVisible();
            assertThat(helps.locator("[data-can]").first()).isHidden();
            reader.requireSoundPage();
            assertThat((Boolean) reader.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing to scroll sideways")
                    .isTrue();
            String token = accounts.session(
                    accounts.add("Rita", Grant.of(Role.REGIONAL_EDITOR)).id());
            reader.signIn(cookie.name(), token);
            reader.page().evaluate("localStorage.setItem('repere-signed-in', '1')");
            reader.page().reload();
            Locator look = helps.first().locator("[data-can=edit]");
            assertThat(look).isVisible();
            reader.requireSoundPage();
            reader.use(look);
            reader.page().waitForURL("**" + reader.frenchOrDutch("/editer", "/bewerken") + "**");
        }
    }
}
