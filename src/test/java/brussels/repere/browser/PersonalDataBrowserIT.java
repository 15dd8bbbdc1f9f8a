package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.confirmations.AnswerDesk;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screen for who answers people that ask what is kept of them, or object to being listed. */
@ApplicationTest
class PersonalDataBrowserIT {

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    SessionCookie cookie;

    @Inject
    ConfirmationStore links;

    @Inject
    AnswerDesk answers;

    @Inject
    EntityManager entities;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;

    @BeforeEach
    void add() {
        records.add(
                entry("praticienne").named("Odile Quenelle, psychologue", null).phone("02 345 67 80"));
    }

    @AfterEach
    void leave() {
        reader.close();
        QuarkusTransaction.requiringNew().run(() -> List.of("objection", "objection_contact")
                .forEach(table ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
        records.removeAll();
        accounts.removeAll();
    }

    private void visits(Role role, String lang, int width) {
        reader = new KeyboardSession(start, lang, width);
        String token = accounts.session(accounts.add("Marie", Grant.of(role)).id());
        reader.signIn(cookie.name(), token);
        reader.visit(reader.frenchOrDutch("/editer", "/bewerken"), "#/data");
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    private boolean isStored() {
        return QuarkusTransaction.requiringNew()
                .call(() -> !entities.createNativeQuery("select 1 from service where source_id = 'praticienne'")
                        .getResultList()
                        .isEmpty());
    }

    @DisplayName("A record is found, given out, erased once its name was typed, and let back in: by keyboard")
    @ParameterizedTest
    @CsvSource({"fr, 1440, LIGHT", "nl, 360, DARK"})
    void wholeWay(String lang, int width, ColorScheme colours) throws IOException {
        visits(Role.REGIONAL_EDITOR, lang, width);
        reader.prefer(colours);
        reader.walkTo(reader.page().locator("#pick-data"));
        reader.page().keyboard().type("quenelle");
        reader.use(reader.page().locator(".picks button").first());
        reader.requireSoundPage();
        Download file = reader.page().waitForDownload(() -> reader.use(reader.button(say("edit.data.export"))));
        String dossier = new String(file.createReadStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dossier).contains("Odile Quenelle").contains("02 345 67 80");
        assertThat(file.suggestedFilename()).doesNotContain("Quenelle");

        reader.use(reader.page().locator("record-data summary"));
        reader.use(reader.button(say("edit.data.erase.do")));
        assertThat(reader.page().locator("#erase-confirmation")).isFocused();
        assertThat(reader.page().locator("#erase-wrong")).hasText(say("edit.data.confirm.wrong"));
        reader.requireSoundPage();
        assertThat(isStored()).isTrue();
        reader.page().keyboard().type("odile quenelle, psychologue");
        reader.press("Enter");
        assertThat(reader.page().locator("record-data [role=alert]")).isVisible();
        // The browser notes each refusal.
        reader.consoleErrors().clear();
        assertThat(isStored()).as("nobody said that it is a natural person").isTrue();
        reader.walkTo(reader.page().locator("record-data [name=named]")).press("Space");
        reader.use(reader.button(say("edit.data.erase.do")));
        Locator erased = reader.page().locator(".erased");
        assertThat(erased).containsText(say("edit.data.erased.one", "count", 1));
        assertThat(erased).isFocused();
        assertThat(isStored()).isFalse();
        reader.requireSoundPage();

        reader.use(reader.button(say("edit.data.withdraw.do")));
        assertThat(reader.page().locator("#objection-source")).isFocused();
        reader.page().keyboard().type("test");
        reader.walkTo(reader.page().locator("#objection-sourceId"));
        reader.page().keyboard().type("praticienne");
        reader.press("Enter");
        assertThat(reader.page().locator("objection-form [role=status]")).hasText(say("edit.data.withdrawn"));
        reader.requireSoundPage();
    }

    private void askUnlisting(String record) {
        RecordKey key = new RecordKey(DirectoryEntryBuilder.SOURCE, record);
        UUID request = links.create(key, Instant.now().plusSeconds(600), null, null)
                .orElseThrow()
                .id();
        answers.askUnlisting(request, key);
    }

    @DisplayName(
            "Who asked by a link not to be listed is shown, with a way to the record, and stays if that is declined")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void unlisting(String lang, int width) {
        askUnlisting("praticienne");
        visits(Role.REGIONAL_EDITOR, lang, width);
        Locator asked = reader.page().locator("unlisting-list .proposal");
        assertThat(asked).containsText("Odile Quenelle");
        reader.requireSoundPage();
        reader.use(asked.locator("button").first());
        assertThat(reader.page().locator("#data-record")).isFocused();
        assertThat(reader.page().locator("record-data summary")).isVisible();
        reader.use(asked.locator("button").last());
        assertThat(reader.page().locator("unlisting-list .none")).isFocused();
        assertThat(isStored()).isTrue();
        reader.requireSoundPage();
    }

    @DisplayName("Who does not handle personal data has no way there")
    @Test
    void others() {
        visits(Role.HELPDESK, "fr", 1440);
        assertThat(reader.page().locator(".edit-tabs")).isVisible();
        assertThat(reader.page().locator(".edit-tabs")).not().containsText(say("edit.data"));
        assertThat(reader.page().locator("#find-record")).isVisible();
        assertThat(reader.page().locator("personal-data")).hasCount(0);
    }
}
