package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.rest.crisis.TestRoster;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import brussels.repere.testing.TestRecords;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The roster for a crisis on a telephone and on a wide screen: kept, read without network, wiped, written and printed. */
@ApplicationTest
class CrisisBrowserIT {

    private static final Pattern PAPER = Pattern.compile("/Type\\s*/Page[^s]");

    /** All that this site keeps on the device: caches, workers, and what is stored. */
    private static final String KEPT =
            """
            async () => [
              ...(await caches.keys()),
              ...(await navigator.serviceWorker.getRegistrations()).map((worker) => worker.scope),
              ...(await indexedDB.databases()).map((base) => base.name),
              ...Object.keys(localStorage).filter((key) => key.includes('crisis')),
            ]""";

    @Inject
    TestAccounts people;

    @Inject
    TestRecords records;

    @Inject
    TestRoster roster;

    @Inject
    SessionCookie cookie;

    @Inject
    GenerationPoller generations;

    @TestHTTPResource("/")
    URL application;

    private BrowserContext device;
    private Page page;
    private String site;
    private Person coordinator;

    @BeforeEach
    void prepare() {
        records.add(DirectoryEntryBuilder.entry("Jette").named("Maison Jette", "Huis Jette"));
        generations.poll();
        UUID jette = roster.hit("Jette");
        coordinator = people.add("Nora", Grant.of(Role.REGIONAL_EDITOR));
        roster.add("N", "food", jette, LocalDate.of(2026, 1, 5), coordinator.id());
        roster.add("S", "transport", jette, LocalDate.now(), coordinator.id());
        site = application.toString().replaceAll("/$", "");
    }

    @AfterEach
    void leave() {
        if (device != null) {
            device.close();
        }
        roster.clear();
        records.removeAll();
        people.removeAll();
    }

    /** A device of its own, since it keeps something. */
    private void takeDevice(String lang, int width) {
        device = ChromiumBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setLocale(lang)
                        .setColorScheme(lang.equals("nl") ? ColorScheme.DARK : ColorScheme.LIGHT));
        page = device.newPage();
    }

    private void signIn() {
        device.addCookies(List.of(new Cookie(cookie.name(), people.session(coordinator.id())).setUrl(site)));
    }

    private void visit(String path) {
        page.navigate(site + path);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void requireKept() {
        assertThat(page.locator(".crisis-device [role=status]"))
                .containsText(Pattern.compile("garde une copie|bewaart een kopie"));
    }

    private void requireSound(int width) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    /** Where somebody looks at pictures: {@code REPERE_PICTURES=FOLDER}. */
    private void picture(String name) {
        String folder = System.getenv("REPERE_PICTURES");
        if (folder != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }

    private List<String> kept() {
        List<?> names = (List<?>) page.evaluate(KEPT);
        return names.stream().map(String.class::cast).toList();
    }

    @DisplayName("Kept after signing in, it opens in a new tab without network; signing out takes all of it away")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void offline(String lang, int width) {
        boolean french = lang.equals("fr");
        String path = french ? "/crise" : "/crisis";
        takeDevice(lang, width);
        signIn();
        visit(path);
        requireKept();
        assertThat(page.locator(".crisis-entry")).hasCount(2);
        assertThat(page.locator(".crisis-entry.overdue")).hasCount(1);
        requireSound(width);
        picture("crisis-" + lang);
        page.close();
        device.setOffline(true);
        page = device.newPage();
        visit(path);
        assertThat(page.locator(".crisis-standing")).containsText(french ? "Pas de réseau" : "Geen netwerk");
        assertThat(page.locator("a.call[href='tel:+3225001017']").first()).isVisible();
        assertThat(button(french ? "Vandaag bevestigd" : "Confirmé aujourd’hui"))
                .hasCount(0);
        requireSound(width);
        picture("crisis-offline-" + lang);
        page.locator("a[data-language]").click();
        assertThat(page.locator("#answer")).hasText(french ? "Crisislijst" : "Liste de crise");
        assertThat(page.locator(".crisis-entry")).hasCount(2);
        device.setOffline(false);
        visit(french ? "/compte" : "/account");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(french ? "Se déconnecter" : "Afmelden"))
                .click();
        page.waitForURL(url -> url.contains(french ? "/connexion" : "/aanmelden"));
        assertThat(kept()).isEmpty();
        visit(path);
        assertThat(page.locator(".crisis-entry")).hasCount(0);
        assertThat(page.locator("a[href*='#to=']").first()).isVisible();
        assertThat(kept()).isEmpty();
    }

    @DisplayName("It opens with the server stopped, also once the session has ended; a disabled account ends it")
    @Test
    void stopped() {
        takeDevice("fr", 360);
        try (CutNetwork way = new CutNetwork(application)) {
            site = way.address();
            signIn();
            visit("/crise");
            requireKept();
            device.clearCookies();
            visit("/crise");
            assertThat(page.locator(".crisis-standing")).containsText("Votre session est terminée");
            assertThat(page.locator(".crisis-entry")).hasCount(2);
        }
        page.close();
        page = device.newPage();
        visit("/crise");
        assertThat(page.locator(".crisis-standing")).containsText("Pas de réseau");
        assertThat(page.locator(".crisis-entry")).hasCount(2);
    }

    @DisplayName("A copy goes at the next contact once the account is disabled, and when its days are over without any")
    @Test
    void ended() {
        takeDevice("fr", 1440);
        signIn();
        visit("/crise");
        requireKept();
        people.disable(coordinator);
        visit("/crise");
        assertThat(page.locator("a[href*='#to=']").first()).isVisible();
        assertThat(page.locator(".crisis-entry")).hasCount(0);
        assertThat(kept()).isEmpty();
        coordinator = people.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
        signIn();
        visit("/crise");
        requireKept();
        visit("/donnees");
        page.evaluate(
                """
                async () => {
                  const store = await caches.open('repere-crisis');
                  const copy = await (await store.match('/crisis-copy.json')).json();
                  await store.put('/crisis-copy.json', new Response(JSON.stringify({ ...copy, until: '2026-01-01T00:00:00Z' })));
                }""");
        device.setOffline(true);
        visit("/crise");
        assertThat(page.locator(".failure")).isVisible();
        assertThat(page.locator(".crisis-entry")).hasCount(0);
        assertThat(kept()).isEmpty();
    }

    @DisplayName("By keyboard: somebody is added, a mistake is told at its field, they are confirmed and taken away")
    @Test
    void writing() {
        takeDevice("fr", 360);
        signIn();
        visit("/crise");
        requireKept();
        page.locator("#bassin").selectOption("N");
        press(page.locator(".crisis-tools summary"));
        press(button("Ajouter quelqu’un"));
        assertThat(page.locator("entry-form h3")).isFocused();
        page.locator("#f-task").selectOption("visits");
        page.locator("#pick-record").fill("Maison Jette");
        press(page.locator(".picks button").first());
        page.locator("[name=whole]").check();
        page.locator("#f-contact").fill("Équipe mobile");
        page.locator("#f-phone-0").fill("demain");
        page.locator("#f-confirmedOn").fill("");
        press(button("Enregistrer"));
        assertThat(page.locator("#f-phone-0")).isFocused();
        assertThat(page.locator("[id='f-phones[0]-fault']")).containsText("Ce numéro ne peut pas être appelé");
        requireSound(360);
        picture("crisis-form");
        page.locator("#f-phone-0").fill("0475 12 34 56");
        press(button("Enregistrer"));
        assertThat(page.locator(".crisis-said")).hasText("Enregistré.");
        assertThat(page.locator("#answer")).isFocused();
        page.locator("#words").fill("equipe 0475123456");
        Locator added = page.locator(".crisis-entry");
        assertThat(added).hasCount(1);
        assertThat(added).containsText("Jamais confirmé.");
        assertThat(roster.countOf("organization")).isOne();
        press(added.locator("button").first());
        assertThat(added).containsText("par Nora");
        press(added.locator("button").last());
        assertThat(page.locator("#crisis-sure")).isFocused();
        page.keyboard().press("Enter");
        assertThat(added).hasCount(0);
    }

    private void press(Locator what) {
        what.focus();
        page.keyboard().press("Enter");
    }

    @DisplayName(
            "On paper each bassin has a sheet, dated and confidential; whoever wants no copy here has none, then and later")
    @Test
    void paper() {
        takeDevice("nl", 1440);
        signIn();
        visit("/crisis");
        requireKept();
        button("Hier geen kopie bewaren").click();
        Locator kept = page.locator(".crisis-device [role=status]");
        assertThat(kept).containsText("bewaart geen kopie");
        visit("/crisis");
        assertThat(kept).containsText("bewaart geen kopie");
        assertThat(kept()).containsExactly("repere-crisis-unwanted");
        page.locator("#task").selectOption("food");
        assertThat(page.locator(".crisis-sheet")).hasCount(1);
        assertThat(sheets()).isEqualTo(1);
        page.locator("#task").selectOption("");
        int all = page.locator(".crisis-sheet").count();
        assertThat(sheets()).isEqualTo(all);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".crisis-paper").first()).containsText("Vertrouwelijk · Stand van");
        assertThat(page.locator(".crisis-filters")).isHidden();
        assertThat(page.locator("header").first()).isHidden();
        assertThat(page.locator(".crisis-entry button").first()).isHidden();
    }

    private long sheets() {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return PAPER.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
