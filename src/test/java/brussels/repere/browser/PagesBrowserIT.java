package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens beside the answer: a service, an organisation, a territory, and looking around. */
@ApplicationTest
class PagesBrowserIT {

    private static final int WIDE = 1280;
    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");

    @Inject
    IndexSynchronizer index;

    @Inject
    TestRecords records;

    @TestHTTPResource("/")
    URL start;

    private BrowserSession reader;

    /** Before each, so that each says that it is skipped where there is no browser. */
    @BeforeEach
    void open() {
        index.synchronize();
        open(WIDE);
    }

    private void open(int width) {
        if (reader != null) {
            reader.close();
        }
        reader = new BrowserSession(start, width);
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        records.removeAll();
    }

    /** The id of a service by its name; the API gives it, so nobody has to know how it is made. */
    private static String idOf(String name) {
        return given().queryParam("q", name)
                .get("/api/v1/services")
                .jsonPath()
                .getString("hits.find { it.service.name.text == '" + name + "' }.service.id");
    }

    private static DirectoryEntryBuilder mobileTeam() {
        return entry("equipe-mobile")
                .named("Équipe du Coin", "Buurtteam")
                .categories("C287")
                .languages("fr", "ar")
                .modes(DeliveryMode.AT_HOME, DeliveryMode.BY_PHONE)
                .confidential()
                .at("Rue Secrète", "12", "1030", 50.8676, 4.3737)
                .area(ServiceArea.of(SCHAERBEEK).withExclusive(AreaExclusivity.YES))
                .eligible(new Eligibility(12.0, 18.0, null, CostType.FREE, AppointmentRule.REQUIRED))
                .availability(new StatedAvailability(
                        StatedAvailability.State.WAITING_LIST, LocalDate.now(BrusselsClock.ZONE)))
                .description("Première ligne.\nDeuxième <b>ligne</b>.")
                .hours("Du lundi au dimanche de 0h à 24h")
                .phone("02 111 22 33")
                .verified(YearMonth.now(BrusselsClock.ZONE).toString());
    }

    @DisplayName("The page of a service says whom it serves, whom to call and how old its facts are")
    @Test
    void servicePage() {
        reader.visit("/services/" + idOf("Tels Quels"), "fr", "#q=jeux&place=commune:21004");
        assertThat(reader.heading()).hasText("Tels Quels");
        assertThat(reader.page()).hasTitle("Tels Quels – Repère");
        Locator page = reader.page().locator("service-page");
        assertThat(page).containsText("Toute la Région bruxelloise");
        assertThat(page).containsText("Au-delà de la Région : Belgique");
        assertThat(page).containsText("Horaires indiqués en 2017 : appelez d’abord");
        assertThat(page).containsText("lundi–vendredi : 9h–12h, 14h–17h");
        assertThat(page).containsText("Du lundi au vendredi de 9h à 12h et de 14h à 17h");
        assertThat(page).containsText("Rue Haute 46-48, 1000 Bruxelles");
        assertThat(page).containsText("Vérifiées en février 2017. Source : Bruxelles Social, fiche 72.");
        assertThat(page).containsText("Information manquante : ");
        assertThat(page.locator(".calls a[href='tel:+3225124587']")).isVisible();

        reader.link("Activités pour adultes gays").click();
        assertThat(reader.heading()).containsText("Bruxelles");
        assertThat(reader.page().locator(".chips")).containsText("Activités pour adultes gays");
        assertThat(reader.page().locator(".chips")).containsText("Bruxelles-Ville");
        reader.page().goBack();
        reader.link("← Revenir à la réponse").click();
        assertThat(reader.page()).hasURL(Pattern.compile(".*/\\?lang=fr#q=jeux&place=commune%3A21004"));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("The page of a service names its nearest stop and whom we know it from, in the language of the reader")
    @Test
    void nearestStop() {
        records.add(
                entry("pres-du-metro")
                        .named("Près du Métro", "Bij de Metro")
                        .at("Rue de la Clinique", "1", "1070", 50.8412, 4.3330)
                        .verified("2026-10"),
                mobileTeam());
        String id = idOf("Près du Métro");
        reader.visit("/services/" + id, "fr", "");
        Locator page = reader.page().locator("service-page");
        assertThat(page).containsText("Arrêts les plus proches");
        assertThat(page).containsText(Pattern.compile("Métro Clemenceau, \\d+\\sm"));
        // The map of the page has a notice of its own.
        assertThat(page.locator("a[href='https://www.openstreetmap.org/copyright']")
                        .filter(new Locator.FilterOptions().setHasText("ODbL 1.0")))
                .isVisible();
        reader.visit("/services/" + id, "nl", "");
        assertThat(page).containsText("Dichtstbijzijnde halte");
        assertThat(page).containsText("Metro Clemenceau, ");
        reader.visit("/services/" + idOf("Équipe du Coin"), "fr", "");
        assertThat(page).containsText("Adresse confidentielle");
        assertThat(page).not().containsText("Arrêts les plus proches");
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("Facts of a service are told in words, and confidential ones are not told")
    @Test
    void factsInWords() {
        records.add(mobileTeam(), entry("sans-zone").named("Sans Zone", "Zonder Gebied"));
        reader.visit("/services/" + idOf("Équipe du Coin"), "nl", "");
        Locator page = reader.page().locator("service-page");
        assertThat(reader.heading()).hasText("Buurtteam");
        assertThat(page.locator(".now")).hasText("Open 24 uur op 24");
        assertThat(page).containsText("De gemeente: Schaarbeek");
        assertThat(page).containsText("Alleen voor mensen uit dit gebied");
        assertThat(page).containsText("Van 12 tot en met 18 jaar");
        assertThat(page).containsText("Aan huis, telefonisch");
        assertThat(page).containsText("Op afspraak");
        assertThat(page).containsText("Gratis");
        assertThat(page).containsText("Wachtlijst (gemeld op ");
        assertThat(page).containsText("Vertrouwelijk adres: neem telefonisch contact op");
        assertThat(page).not().containsText("Secrète");
        assertThat(page.locator("[lang=fr] p").filter(new Locator.FilterOptions().setHasText("<b>")))
                .hasText("Deuxième <b>ligne</b>.");

        reader.visit("/services/" + idOf("Sans Zone"), "fr", "");
        assertThat(page).containsText("Zone non déclarée : demandez si elle comprend l’adresse");
        assertThat(page).containsText("Téléphone inconnu");
    }

    @DisplayName("An organisation shows its services, and Back leads back")
    @Test
    void organizationPage() {
        reader.visit("/services/" + idOf("Tels Quels"), "fr", "");
        assertThat(reader.heading()).hasText("Tels Quels");
        reader.press(reader.link("L’organisation et ses services"), "Enter");
        assertThat(reader.page().locator("organization-page")).containsText("Association sans but lucratif (ASBL)");
        assertThat(reader.heading()).isFocused();
        Locator card = reader.page().locator("organization-page .hit");
        assertThat(card).containsText("Couvre : toute la Région");
        reader.press(card.getByRole(AriaRole.LINK).first(), "Enter");
        assertThat(reader.page().locator("service-page")).containsText("Rue Haute 46-48");
        reader.page().goBack();
        assertThat(reader.page().locator("organization-page .hit")).isVisible();
    }

    @DisplayName("A territory counts what its answer shows")
    @Test
    void territoryCounts() {
        reader.visit("/territories/bassin/NE", "fr", "");
        assertThat(reader.heading()).hasText("Bassin Nord-Est");
        assertThat(reader.page().locator("territory-page")).containsText("Délimitation déduite, non officielle");
        Locator tier = reader.page().locator("a[href*='tier=region']");
        String told = count(tier);
        assertThat(count(reader.page().locator("a[href*='sector=S107']"))).isEqualTo(sectorCount("bassin:NE", "S107"));
        tier.click();
        assertThat(reader.heading()).containsText(told + " services pour Bassin Nord-Est");
        reader.page().goBack();
        String all = reader.page().locator("h3:has-text('services')").innerText();
        reader.press(reader.link("Voir les services pour ce lieu"), "Enter");
        assertThat(reader.heading()).containsText(all);
        assertThat(reader.heading()).isFocused();
    }

    private static String count(Locator link) {
        return link.locator(".count").innerText().replaceAll("[()]", "");
    }

    private static String sectorCount(String place, String sector) {
        return given().queryParam("place", place)
                .get("/api/v1/services")
                .jsonPath()
                .getString("facets.sector.find { it.value == '" + sector + "' }.count");
    }

    @DisplayName("A territory in several bassins says so and links to them")
    @Test
    void straddlingTerritory() {
        reader.visit("/territories/quartier/30", "fr", "");
        assertThat(reader.page().locator("territory-page .warning").first()).containsText("À cheval sur 3 bassins");
        reader.press(reader.link("Etterbeek"), "Enter");
        assertThat(reader.heading()).hasText("Etterbeek");
        assertThat(reader.heading()).isFocused();
        assertThat(reader.page()).hasTitle("Etterbeek – Repère");
        assertThat(reader.page()
                        .locator(".leaflet-container")
                        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Porte Tervueren")))
                .isVisible();
        assertThat(reader.link("Porte Tervueren")).isVisible();
    }

    @DisplayName("A reader goes from bassins to quartiers and from sectors to needs by keyboard")
    @Test
    void browseByKeyboard() {
        reader.visit("/browse", "fr", "#place=commune:21015");
        assertThat(reader.heading()).hasText("Parcourir");
        reader.press(summary("browse-page section:first-of-type", "Bassin Nord-Est"), "Enter");
        Locator quartier = reader.page()
                .locator("li:visible", new LocatorOptions().setHasText(Pattern.compile("^\\s*Porte Tervueren")))
                .last();
        assertThat(quartier).containsText("aussi : Bassin Centre-Ouest et Bassin Sud-Est");
        reader.press(quartier.getByRole(AriaRole.LINK), "Enter");
        assertThat(reader.heading()).hasText("Porte Tervueren");

        reader.page().goBack();
        reader.press(summary("need-browser", "Logement"), "Enter");
        reader.press(reader.link("Tout : Logement"), "Enter");
        assertThat(reader.heading()).containsText("Schaerbeek");
        assertThat(reader.heading()).isFocused();
        assertThat(reader.page().locator(".chips")).containsText("Logement");
        reader.page().goBack();
        assertThat(reader.heading()).hasText("Parcourir");
    }

    private Locator summary(String within, String name) {
        return reader.page()
                .locator(within + " .tree > li > details > summary")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + name + "$")));
    }

    @DisplayName("Needs are found without accents and by everyday words")
    @Test
    void needFilter() {
        reader.visit("/browse", "fr", "");
        Locator filter = reader.page().getByLabel("Chercher dans les besoins");
        filter.fill("aide financiere loc");
        assertThat(reader.page().locator("need-browser [role=status]")).hasText("1 besoin");
        filter.fill("garantie loc");
        assertThat(reader.page().locator("need-browser li")).containsText("Aide financière locative");
        assertThat(reader.page().locator("need-browser li")).containsText("« garantie locative »");
        filter.fill("xyzzy");
        assertThat(reader.page().locator("need-browser [role=status]")).containsText("Aucun besoin ne s’appelle ainsi");
        filter.fill("");
        assertThat(summary("need-browser", "Logement")).isVisible();
    }

    @DisplayName("A page that does not exist says so and offers a way on")
    @ParameterizedTest
    @CsvSource({
        "/services/00000000-0000-0000-0000-000000000000, fr, Cette fiche n’existe pas",
        "/organizations/none, nl, Op dit adres",
        "/territories/quartier/3000, fr, Ce territoire n’existe pas"
    })
    void missingPage(String path, String lang, String said) {
        reader.visit(path, lang, "#place=commune:21015");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText(said);
        assertThat(reader.page().getByRole(AriaRole.ALERT)).not().containsText("/api/");
        reader.page().locator(".failure a").click();
        assertThat(reader.page().locator("browse-page h2")).isVisible();
    }

    @DisplayName("Every page is accessible and logs no error")
    @ParameterizedTest
    @CsvSource({
        "/services/, fr, 1280",
        "/services/, nl, 320",
        "/organizations/, fr, 320",
        "/territories/bassin/NE, fr, 1280",
        "/territories/quartier/30, nl, 320",
        "/territories/region/04000, nl, 1280",
        "/browse, fr, 320",
        "/browse, nl, 1280"
    })
    void accessible(String path, String lang, int width) {
        open(width);
        records.add(mobileTeam());
        String service = idOf("Équipe du Coin");
        String organization =
                given().get("/api/v1/services/" + service).jsonPath().getString("atLocations[0].organization.id");
        String id = path.equals("/services/") ? service : path.equals("/organizations/") ? organization : "";
        reader.visit(path + id, lang, "");
        assertThat(reader.heading()).isVisible();
        reader.page().evaluate("document.querySelectorAll('article details').forEach(one => one.open = true)");
        reader.requireAccessible();
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("The link of a closed service says since when it is closed")
    @ParameterizedTest
    @CsvSource({"fr, depuis le 1er octobre 2026", "nl, sinds 1 oktober 2026"})
    void closedService(String lang, String since) {
        String service = idFor("/services/");
        records.closeAll(LocalDate.of(2026, 10, 1));
        reader.visit("/services/" + service, lang, "");
        assertThat(reader.page().locator("service-page > article > .warning").first())
                .containsText(since);
        reader.requireAccessible();
    }

    @DisplayName("A corrected telephone number says that it was corrected here, and when")
    @ParameterizedTest
    @CsvSource({
        "fr, vérifié en juin 2026, 'Corrigé dans ce répertoire, vérifié en juin 2026 : téléphone.'",
        "nl, nagekeken in juni 2026, 'Verbeterd in deze gids, nagekeken in juni 2026: telefoon.'"
    })
    void correctedNumber(String lang, String beside, String told) {
        String service = idFor("/services/");
        records.correct(mobileTeam().phone("02 999 88 77"), EntryField.PHONES, YearMonth.of(2026, 6));
        reader.visit("/services/" + service, lang, "");
        assertThat(reader.page().locator("service-page .calls").first())
                .containsText(Pattern.compile("02 999 88 77.*" + beside, Pattern.DOTALL));
        assertThat(reader.page().locator("service-page .provenance")).containsText(told);
    }

    private String idFor(String path) {
        records.add(mobileTeam());
        String service = idOf("Équipe du Coin");
        return path.equals("/services/")
                ? service
                : given().get("/api/v1/services/" + service).jsonPath().getString("atLocations[0].organization.id");
    }
}
