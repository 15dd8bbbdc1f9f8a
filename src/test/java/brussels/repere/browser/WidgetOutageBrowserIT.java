package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import brussels.repere.rest.widget.WidgetVersions;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.PartnerSite;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.util.Map;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The widget while the search engine does not answer. */
@ApplicationTest
class WidgetOutageBrowserIT {

    private static final int WIDE = 1280;
    private static final String WORD = "zorglub";

    @Inject
    IndexSynchronizer index;

    @Inject
    Scheduler scheduler;

    @Inject
    RestClient engine;

    @Inject
    WidgetVersions versions;

    @TestHTTPResource("/")
    URL start;

    private PartnerSite site;
    private BrowserSession reader;

    @BeforeEach
    void open() throws IOException {
        index.synchronize();
        scheduler.pause();
        engine.performRequest(new Request("POST", "/services-read/_close"));
        String ours = start.toString().replaceAll("/$", "");
        site = new PartnerSite(
                "default-src 'none'; script-src 'self' " + ours + "; connect-src 'self' " + ours + "; style-src 'self'",
                Map.of(
                        "origin",
                        ours,
                        "script",
                        ours + versions.current().path(),
                        "integrity",
                        versions.current().integrity()));
        reader = new BrowserSession(start, WIDE);
    }

    /** Others ask for words after this test, as soon as it has ended. */
    @AfterEach
    void leave() {
        reader.close();
        site.close();
        index.synchronize();
        scheduler.resume();
        ConditionWait.until(() ->
                given().get("/api/v1/services?territory=region:04000&q=" + WORD).path("notes") == null);
    }

    @DisplayName(
            "The widget says in French and Dutch that free words were not searched, and finds what needs no such words")
    @Test
    void wordsNotSearched() {
        Page page = reader.page();
        page.navigate(site.origin() + "/twice.html");
        shows(page.locator("#one"), Lang.fr);
        shows(page.locator("#other"), Lang.nl);
    }

    private static void shows(Locator widget, Lang lang) {
        Locator note = widget.getByText(TranslationTable.of("answers").say(lang, "note.words-not-searched"));
        ask(widget, WORD);
        assertThat(note).isVisible();
        ask(widget, "dettes");
        assertThat(widget.locator(".hit").first()).isVisible();
        assertThat(note).hasCount(0);
    }

    private static void ask(Locator widget, String words) {
        widget.locator("#box").fill(words);
        widget.locator("#box").press("Enter");
        assertThat(widget.locator("#answer")).isVisible();
        assertThat(widget.locator(".answer")).hasAttribute("aria-busy", "false");
    }
}
