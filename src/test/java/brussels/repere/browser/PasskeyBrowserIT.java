package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Passkeys in a real browser, with a device that the browser itself plays. */
@ApplicationTest
class PasskeyBrowserIT {

    @Inject
    TestAccounts people;

    @Inject
    SecondFactorStore secondFactors;

    @Inject
    SessionCookie cookie;

    @TestHTTPResource("/")
    URL start;

    private BrowserSession reader;
    private CDPSession devices;
    private String device;

    @AfterEach
    void leave() {
        devices.send("WebAuthn.disable");
        devices.detach();
        reader.page().context().clearCookies();
        reader.page().evaluate("localStorage.clear()");
        reader.close();
        people.removeAll();
    }

    private void open(int width) {
        reader = new BrowserSession(start, width);
        devices = reader.page().context().newCDPSession(reader.page());
        devices.send("WebAuthn.enable");
    }

    private void plug(boolean unlocked) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", unlocked);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wanted = new JsonObject();
        wanted.add("options", options);
        device = devices.send("WebAuthn.addVirtualAuthenticator", wanted)
                .get("authenticatorId")
                .getAsString();
    }

    private void unplug() {
        JsonObject which = new JsonObject();
        which.addProperty("authenticatorId", device);
        devices.send("WebAuthn.removeVirtualAuthenticator", which);
    }

    private Locator heading(String name) {
        return reader.page()
                .getByRole(
                        AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    private void enter(Person person, String path, String lang) {
        reader.signIn(cookie.name(), people.session(person.id()));
        reader.visit(path, lang, "");
    }

    private void add(String summary, String nameLabel, String name, String passwordLabel, String button) {
        reader.press(
                reader.page()
                        .locator("passkeys-section summary")
                        .filter(new Locator.FilterOptions().setHasText(summary)),
                "Enter");
        Locator form = reader.page().locator("passkey-form");
        form.getByLabel(nameLabel).fill(name);
        form.getByLabel(passwordLabel).fill(TestAccounts.PASSWORD);
        reader.press(reader.button(button), "Enter");
    }

    @DisplayName(
            "An editor adds a passkey, signs in with it alone, renames it and takes it away: by keyboard, narrow and dark")
    @Test
    void wholeLife() {
        Person editor = people.add("Édith", Grant.of(Role.REGIONAL_EDITOR));
        open(360);
        reader.prefer(ColorScheme.DARK);
        plug(true);
        enter(editor, "/compte", "fr");
        assertThat(reader.page().locator("main")).containsText("Vous n’avez pas encore de clé d’accès.");
        add(
                "Ajouter une clé d’accès",
                "Nom de la clé d’accès",
                "Téléphone <b>",
                "Votre mot de passe",
                "Créer la clé d’accès");
        assertThat(reader.page().locator("passkeys-section [role=status]"))
                .containsText("La clé d’accès « Téléphone <b> » est ajoutée.");
        assertThat(reader.page().locator("passkey-row")).containsText("jamais utilisée");
        reader.requireAccessible();

        reader.press(reader.button("Se déconnecter"), "Enter");
        assertThat(heading("Se connecter")).isVisible();
        reader.requireAccessible();
        reader.press(reader.button("Se connecter avec une clé d’accès"), "Enter");
        assertThat(heading("Mon compte")).isVisible();
        assertThat(reader.page().locator("passkey-row")).containsText("utilisée le");

        reader.press(reader.button("Renommer Téléphone <b>"), "Enter");
        Locator name = reader.page().locator("passkey-row").getByLabel("Nom de la clé d’accès");
        assertThat(name).isFocused();
        name.fill("Vieux téléphone");
        reader.page().keyboard().press("Enter");
        assertThat(reader.page().locator("passkey-row strong")).hasText("Vieux téléphone");
        assertThat(heading("Clés d’accès (passkeys)")).isFocused();
        reader.press(reader.button("Retirer Vieux téléphone"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("Elle n’ouvrira plus votre compte.");
        reader.requireAccessible();
        reader.press(reader.button("Oui, retirer"), "Enter");
        assertThat(reader.page().locator("passkey-row")).hasCount(0);
        reader.press(reader.button("Se déconnecter"), "Enter");
        reader.press(reader.button("Se connecter avec une clé d’accès"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("n’est pas connue ici");
    }

    @DisplayName(
            "After the password it takes the place of the code; a device that nobody unlocks adds nothing, in Dutch")
    @Test
    void secondStep() {
        Person editor = people.add("Edith", Grant.of(Role.REGIONAL_EDITOR));
        String secret = QuarkusTransaction.requiringNew().call(() -> secondFactors.prepare(editor.id()));
        secondFactors.confirm(editor.id(), OneTimeCodes.code(secret, Instant.now()));
        open(1280);
        plug(false);
        enter(editor, "/account", "nl");
        String[] words = {
            "Een toegangssleutel toevoegen",
            "Naam van de toegangssleutel",
            "Bureau",
            "Uw wachtwoord",
            "Toegangssleutel maken"
        };
        add(words[0], words[1], words[2], words[3], words[4]);
        assertThat(reader.page().locator("passkey-form").getByRole(AriaRole.ALERT))
                .containsText("Het toestel maakte geen toegangssleutel.");
        reader.requireAccessible();
        unplug();
        plug(true);
        reader.press(reader.button(words[4]), "Enter");
        assertThat(reader.page().locator("passkey-row strong")).hasText("Bureau");
        reader.press(reader.button("Afmelden"), "Enter");
        reader.page().getByLabel("E-mailadres").fill(editor.login());
        reader.page()
                .getByLabel("Wachtwoord", new GetByLabelOptions().setExact(true))
                .fill(TestAccounts.PASSWORD);
        reader.page().keyboard().press("Enter");
        assertThat(heading("Uw code")).isFocused();
        reader.requireAccessible();
        reader.press(reader.button("Aanmelden met een toegangssleutel"), "Enter");
        assertThat(heading("Mijn account")).isVisible();
    }

    @DisplayName("Without a device nobody comes in, and the page says what else to do")
    @Test
    void noDevice() {
        open(1280);
        plug(true);
        reader.visit("/connexion", "fr", "");
        reader.press(reader.button("Se connecter avec une clé d’accès"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("connectez-vous avec votre mot de passe");
        reader.requireAccessible();
    }
}
