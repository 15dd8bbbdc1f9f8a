package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.EntryField;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Corrections go to registers by the screen, by keyboard alone, in French on a wide screen and in Dutch on a telephone. */
@ApplicationTest
class UpstreamBrowserIT {

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    SessionCookie cookie;

    @Inject
    GenerationPoller generations;

    @Inject
    EntityManager entities;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from upstream_dispatch")
                .executeUpdate());
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private static DirectoryEntryBuilder mill(String phone) {
        return entry("moulin")
                .named("Maison <b>du Moulin</b>", "Huis De Molen")
                .verified("2017-03")
                .phone(phone);
    }

    private void visits(Grant grant, String lang, int width) {
        reader = new KeyboardSession(start, lang, width);
        String token = accounts.session(accounts.add("Rita", grant).id());
        reader.signIn(cookie.name(), token);
        reader.visit(reader.frenchOrDutch("/retours", "/terugkoppeling"), "");
    }

    private Locator source() {
        return reader.page().locator("source-view");
    }

    private void requireFits() {
        reader.requireSoundPage();
        assertThat((Boolean) reader.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing to scroll sideways")
                .isTrue();
    }

    @DisplayName(
            "A correction waits, goes as a file, comes back with the next import, and may be looked at fact by fact")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void sends(String lang, int width) {
        records.add(mill("02 345 67 80"));
        records.correct(mill("02 345 67 99"), EntryField.PHONES, YearMonth.of(2026, 3));
        generations.poll();
        visits(Grant.of(Role.REGIONAL_EDITOR), lang, width);
        assertThat(source().locator(".unsent")).hasText(reader.translate("upstream.unsent.one", "count", "1"));
        requireFits();
        reader.use(source().locator("button.primary"));
        Locator file = source().locator(".sent-file a");
        assertThat(file).isVisible();
        assertThat(source().locator(".unsent")).hasText(reader.translate("upstream.unsent.none"));
        assertThat(source().locator(".sent-file")).isFocused();
        Download download = reader.page().waitForDownload(() -> reader.use(file));
        assertThat(download.suggestedFilename()).endsWith(".xlsx");
        assertThat(source().locator("form button")).isDisabled();
        requireFits();
        records.add(mill("02 345 67 99"));
        generations.poll();
        reader.page().reload();
        assertThat(source().locator(".returns .caught-up")).isVisible();
        assertThat(source().locator(".unsent")).hasText(reader.translate("upstream.standing.none"));
        reader.use(source().locator("summary"));
        reader.use(source().locator(".dispatches a").first());
        Locator fact = reader.page().locator(".returned.caught-up li");
        assertThat(fact).containsText(reader.frenchOrDutch("Maison <b>du Moulin</b>", "Huis De Molen"));
        assertThat(fact.locator("del")).hasText("02 345 67 80");
        assertThat(fact.locator("ins")).hasText("02 345 67 99");
        assertThat(reader.page().locator("#answer")).isFocused();
        requireFits();
        reader.page().goBack();
        assertThat(source()).isVisible();
    }

    @DisplayName("With nothing to send the screen says what it is for; who may not send is told so")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void empty(String lang, int width) {
        visits(Grant.of(Role.ADMINISTRATOR), lang, width);
        assertThat(reader.page().locator(".upstream-nothing")).hasText(reader.translate("upstream.nothing"));
        requireFits();
        reader.close();
        visits(Grant.of(Role.HELPDESK), lang, width);
        assertThat(reader.page().locator("upstream-page")).containsText(reader.translate("upstream.not-allowed"));
        requireFits();
    }

    @DisplayName("The tab of editing leads here, for who may send alone")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void tab(String lang, int width) {
        visits(Grant.of(Role.REGIONAL_EDITOR), lang, width);
        reader.visit(reader.frenchOrDutch("/editer", "/bewerken"), "");
        reader.use(reader.page().locator(".edit-tabs a").last());
        reader.page().waitForURL("**" + reader.frenchOrDutch("/retours", "/terugkoppeling") + "*");
        reader.close();
        visits(Grant.of(Role.HELPDESK), lang, width);
        reader.visit(reader.frenchOrDutch("/editer", "/bewerken"), "");
        assertThat(reader.page().locator(".edit-tabs a").first()).isVisible();
        assertThat(reader.page().locator(".edit-tabs")).not().containsText(reader.translate("edit.upstream"));
    }
}
