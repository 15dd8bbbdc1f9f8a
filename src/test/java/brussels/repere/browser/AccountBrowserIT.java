package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.accounts.signin.InvitationService;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How people come in, what they see of themselves, and how accounts are managed: by keyboard, and read aloud. */
@ApplicationTest
class AccountBrowserIT {

    @Inject
    TestAccounts people;

    @Inject
    InvitationService invitations;

    @Inject
    SessionCookie cookie;

    @TestHTTPResource("/")
    URL start;

    private BrowserSession reader;

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.page().context().clearCookies();
            reader.page().evaluate("localStorage.clear()");
            reader.close();
        }
        people.removeAll();
    }

    private void open(String path, String lang, int width) {
        reader = new BrowserSession(start, width);
        reader.visit(path, lang, "");
    }

    private void openAs(Person person, String path, String lang, int width) {
        reader = new BrowserSession(start, width);
        reader.signIn(cookie.name(), people.session(person.id()));
        reader.visit(path, lang, "");
    }

    private Locator heading(String name) {
        return reader.page()
                .getByRole(
                        AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    @DisplayName("Whoever has no second factor comes in by keyboard, is named above each page, and goes out again")
    @Test
    void comesIn() {
        Person helper = people.add("Zoé d’Hondt", Grant.of(Role.HELPDESK));
        open("/connexion", "fr", 1280);
        reader.page().getByLabel("Adresse e-mail").focus();
        reader.page().keyboard().type(helper.login());
        reader.page().keyboard().press("Tab");
        reader.page().keyboard().type(TestAccounts.PASSWORD);
        reader.page().keyboard().press("Enter");
        assertThat(heading("Mon compte")).isVisible();
        assertThat(reader.page().locator("main")).containsText("Dire s’il y a de la place");
        reader.visit("/", "fr", "");
        assertThat(reader.page().locator("header [data-account]")).hasText("Zoé d’Hondt");
        reader.page().locator("header [data-account]").click();
        reader.press(reader.button("Se déconnecter"), "Enter");
        assertThat(heading("Se connecter")).isVisible();
        reader.visit("/compte", "fr", "");
        assertThat(heading("Se connecter")).isVisible();
    }

    @DisplayName("What is missing or wrong stands at the form, what was typed stays, and nothing empty is sent")
    @Test
    void wrong() {
        open("/aanmelden", "nl", 360);
        reader.press(reader.button("Aanmelden"), "Enter");
        Locator login = reader.page().getByLabel("E-mailadres");
        assertThat(login).isFocused();
        assertThat(login).hasAttribute("aria-invalid", "true");
        assertThat(reader.page().locator("#sign-in-form-login-wrong")).hasText("Vul dit in.");
        login.fill("nobody@accounts.test");
        reader.page()
                .getByLabel("Wachtwoord", new GetByLabelOptions().setExact(true))
                .fill("not this one");
        reader.page().keyboard().press("Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("horen niet bij elkaar");
        assertThat(login).hasValue("nobody@accounts.test");
        reader.requireAccessible();
    }

    @DisplayName("From the link of an invitation to the codes on paper; the secret leaves the address at once")
    @Test
    void invited() {
        Person editor = people.add("Edith", Grant.of(Role.REGIONAL_EDITOR));
        String token = invitations.invite(editor.id(), null).orElseThrow();
        reader = new BrowserSession(start, 360);
        reader.visit("/connexion", "fr", "#invitation=" + token);
        assertThat(heading("Bienvenue, Edith")).isVisible();
        assertThat(reader.page().url()).doesNotContain(token);
        assertThat(reader.requestedUrls()).noneMatch(url -> url.contains(token));
        reader.requireAccessible();
        Locator password = reader.page().getByLabel("Nouveau mot de passe");
        password.fill("motdepasse123");
        reader.page().keyboard().press("Enter");
        assertThat(reader.page().locator(".fault")).containsText("se devine trop vite");
        password.fill("quatre pingouins au parc");
        reader.page().keyboard().press("Enter");
        assertThat(reader.page().getByRole(AriaRole.IMG)).isVisible();
        reader.requireAccessible();
        String secret = reader.page().locator(".key").textContent().replace(" ", "");
        reader.page()
                .getByLabel("Code", new GetByLabelOptions().setExact(true))
                .fill(OneTimeCodes.code(secret, Instant.now()));
        reader.page().keyboard().press("Enter");
        assertThat(heading("Vos codes de secours")).isFocused();
        assertThat(reader.page().locator(".recovery li")).hasCount(8);
        reader.requireAccessible();
        reader.press(reader.button("Je les ai gardés, continuer"), "Enter");
        assertThat(heading("Mon compte")).isVisible();

        reader.press(reader.button("Se déconnecter"), "Enter");
        reader.page().getByLabel("Adresse e-mail").fill(editor.login());
        reader.page()
                .getByLabel("Mot de passe", new GetByLabelOptions().setExact(true))
                .fill("quatre pingouins au parc");
        reader.page().keyboard().press("Enter");
        assertThat(heading("Votre code")).isFocused();
        reader.requireAccessible();
        reader.page()
                .getByLabel("Code", new GetByLabelOptions().setExact(true))
                .fill(OneTimeCodes.code(secret, Instant.now().plusSeconds(30)));
        reader.page().keyboard().press("Enter");
        assertThat(heading("Mon compte")).isVisible();
    }

    @DisplayName(
            "An administrator invites somebody with a bassin and a record chosen by name; a script in a name stays text")
    @Test
    void manages() {
        Person admin = people.add("Ada", Grant.of(Role.ADMINISTRATOR));
        openAs(admin, "/comptes", "fr", 1280);
        reader.press(reader.page().locator(".add summary"), "Enter");
        Locator form = reader.page().locator("new-account-form");
        form.getByLabel("Adresse e-mail").fill(UUID.randomUUID() + "@accounts.test");
        form.getByLabel("Nom").fill("Eve <img src=x onerror=alert(1)>");
        form.getByLabel("Rôle à ajouter").selectOption("bassin-editor");
        form.getByLabel("Bassin").selectOption("N");
        reader.press(reader.button("Ajouter ce rôle"), "Enter");
        form.getByLabel("Rôle à ajouter").selectOption("organization-editor");
        form.getByLabel("Chercher une fiche par son nom").pressSequentially("cpas anderl");
        Locator found = form.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("CPAS Anderlecht").setExact(true));
        reader.press(found, "Enter");
        reader.press(reader.button("Créer le compte et l’invitation"), "Enter");
        assertThat(heading("Invitation pour Eve <img src=x onerror=alert(1)>")).isFocused();
        assertThat(reader.page().locator("#invitation-link").inputValue()).contains("/connexion#invitation=");
        assertThat(reader.page().locator("main img")).hasCount(0);
        assertThat(reader.page().locator(".accounts")).containsText("Rédaction d’une organisation : CPAS Anderlecht");
        reader.requireAccessible();
    }

    @DisplayName("Somebody is disabled and erased, after a question")
    @Test
    void disables() {
        Person admin = people.add("Ada", Grant.of(Role.ADMINISTRATOR));
        people.add("Bob", Grant.of(Role.HELPDESK));
        openAs(admin, "/accountbeheer", "nl", 360);
        Locator bob = reader.page().locator("account-row").filter(new Locator.FilterOptions().setHasText("Bob"));
        reader.press(bob.locator("summary"), "Enter");
        reader.press(bob.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Uitschakelen")), "Enter");
        assertThat(bob).containsText("uitgeschakeld");
        reader.requireAccessible();
        reader.press(bob.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Wissen…")), "Enter");
        assertThat(bob.getByRole(AriaRole.ALERT)).containsText("voorgoed wissen");
        reader.press(bob.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ja, wissen")), "Enter");
        assertThat(bob).hasCount(0);
    }

    @DisplayName("Whoever does not manage accounts is told so")
    @Test
    void forbidden() {
        openAs(people.add("Helper", Grant.of(Role.HELPDESK)), "/comptes", "fr", 1280);
        assertThat(reader.page().locator("main")).containsText("Votre rôle ne permet pas de gérer les comptes.");
    }

    @DisplayName("After a sign-in one is led to where one wanted to go on this site, and never to another one")
    @ParameterizedTest
    @CsvSource({
        "/browse, /browse",
        "//evil.example/, /compte",
        "https://evil.example/, /compte",
        "javascript:alert(1), /compte"
    })
    void leads(String wanted, String led) {
        Person helper = people.add("Helper", Grant.of(Role.HELPDESK));
        reader = new BrowserSession(start, 1280);
        reader.visit("/connexion", "fr", "#to=" + wanted);
        reader.page().getByLabel("Adresse e-mail").fill(helper.login());
        reader.page()
                .getByLabel("Mot de passe", new GetByLabelOptions().setExact(true))
                .fill(TestAccounts.PASSWORD);
        reader.page().keyboard().press("Enter");
        reader.page().waitForURL(url -> URI.create(url).getPath().equals(led));
        assertThat(reader.page().url()).startsWith(start.toString().replaceAll("/$", ""));
    }

    @DisplayName("The screens are accessible, light and dark, wide and narrow")
    @ParameterizedTest
    @CsvSource({
        "/connexion, fr, 1280, LIGHT", "/aanmelden, nl, 320, DARK", "/compte, fr, 360, DARK",
        "/account, nl, 1280, LIGHT", "/comptes, fr, 320, LIGHT", "/accountbeheer, nl, 1280, DARK"
    })
    void accessible(String path, String lang, int width, ColorScheme colours) {
        boolean out = path.equals("/connexion") || path.equals("/aanmelden");
        reader = new BrowserSession(start, width);
        reader.prefer(colours);
        if (!out) {
            Person admin = people.add("Ada", Grant.of(Role.ADMINISTRATOR), new Grant(Role.BASSIN_EDITOR, "N"));
            reader.signIn(cookie.name(), people.session(admin.id()));
        }
        reader.visit(path, lang, "");
        reader.page().locator("h1").waitFor();
        reader.page().waitForFunction("() => !document.querySelector('.waiting')");
        reader.requireAccessible();
    }
}
