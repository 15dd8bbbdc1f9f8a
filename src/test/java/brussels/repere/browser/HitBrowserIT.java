package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hit says before it is opened: all that one needs to go through the door, and no more. */
@ApplicationTest
class HitBrowserIT {

    /** A language that nobody in the starter directory speaks, by which the records of these tests are found. */
    private static final String ASKED = "&language=ee";

    private static final TerritoryKey REGION = new TerritoryKey(Level.REGION, "04000");
    private static final TerritoryKey MOLENBEEK = new TerritoryKey(Level.COMMUNE, "21012");

    @Inject
    TestRecords records;

    @TestHTTPResource("/")
    URL start;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static DirectoryEntryBuilder known(String id) {
        return entry(id).languages("ee").modes(DeliveryMode.ON_SITE);
    }

    /** In the middle of Molenbeek, where a metro stops. */
    private static DirectoryEntryBuilder wordy() {
        return known("wordy")
                .named("Maison du Coin", null)
                .categories("C453", "C15", "C64", "C458", "C455", "C57")
                .at("Rue de l'École", "76", "1080", 50.8547, 4.3412)
                .area(ServiceArea.of(MOLENBEEK))
                .phone("02 800 42 42")
                .hours("Du lundi au dimanche de 9h à 17h");
    }

    private static Locator hit(BrowserSession reader, String name) {
        return reader.page().locator(".hit").filter(new Locator.FilterOptions().setHasText(name));
    }

    @DisplayName("A hit says first the need that was asked, then who, where, when and in which language")
    @ParameterizedTest
    @CsvSource({
        "fr, alimentaires, 'aussi :', 'et 3 de plus', commune, \\(selon 2017\\), ewe",
        "nl, voedsel, 'ook:', 'en nog 3', gemeente, \\(volgens 2017\\), ewe"
    })
    void needFirst(String lang, String need, String also, String others, String area, String age, String language) {
        records.add(wordy().verified("2017-02"));
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", lang, "#category=C453&place=commune:21012" + ASKED);
            Locator card = hit(reader, "Maison du Coin");
            assertThat(card.locator(".needs strong")).containsText(Pattern.compile(need, Pattern.CASE_INSENSITIVE));
            assertThat(card.locator(".needs .quiet")).containsText(also);
            assertThat(card.locator(".needs .quiet")).containsText(others);
            assertThat(card.locator(".reasons")).containsText(area);
            assertThat(card.locator(".at")).containsText(Pattern.compile("76, .+ · M[eé]tro .+ \\(\\d+ m\\)"));
            assertThat(card.locator(".when")).containsText(Pattern.compile("9.* " + age));
            assertThat(card.locator(".when")).containsText(Pattern.compile(language, Pattern.CASE_INSENSITIVE));
            assertThat(reader.page().locator(".answer .source").last()).containsText("OpenStreetMap");
        }
    }

    @DisplayName("How far it is stands beside its street where the place is a point")
    @Test
    void distanceBesideStreet() {
        records.add(wordy().area(ServiceArea.of(REGION)));
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "#category=C453&address=rue+royale+217+1210" + ASKED);
            assertThat(hit(reader, "Maison du Coin").locator(".at")).containsText(Pattern.compile("à \\d.* k?m · M"));
        }
    }

    @DisplayName("Hours that are current say whether it is open, those that nobody stated that one has to ask")
    @Test
    void hoursInAWord() {
        records.add(
                known("open")
                        .named("Toujours Ouvert", null)
                        .area(ServiceArea.of(REGION))
                        .verified("2026-10")
                        .hours("24h/24 et 7j/7"),
                known("silent")
                        .named("Sans Horaire", null)
                        .area(ServiceArea.of(REGION))
                        .verified("2026-10"));
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "#place=commune:21012" + ASKED);
            assertThat(hit(reader, "Toujours Ouvert").locator(".when")).containsText("Ouvert 24h/24");
            assertThat(hit(reader, "Sans Horaire").locator(".when")).containsText("Horaires inconnus");
        }
    }

    @DisplayName("The age of the facts is said once where it is the same for all, else on each card")
    @Test
    void ageOnce() {
        records.add(
                wordy().verified("2017-02"),
                known("same")
                        .named("Le Même Mois", null)
                        .area(ServiceArea.of(REGION))
                        .verified("2017-02"));
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "#place=commune:21012" + ASKED);
            assertThat(reader.page().locator(".answer .warning")).containsText("vérifiées en février 2017");
            assertThat(hit(reader, "Le Même Mois")).not().containsText("vérifié");
        }
        records.add(known("later")
                .named("Plus Tard", null)
                .area(ServiceArea.of(REGION))
                .verified("2026-10"));
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "#place=commune:21012" + ASKED);
            assertThat(hit(reader, "Plus Tard")).containsText("vérifié en octobre 2026");
            assertThat(hit(reader, "Le Même Mois")).containsText("vérifié en février 2017");
        }
    }

    @DisplayName("Two services at confidential addresses are told apart by category and reference")
    @Test
    void confidentialApart() {
        records.add(refuge("refuge-1"), refuge("refuge-2"));
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.visit("/", "fr", "#category=C337&place=commune:21012" + ASKED);
            Locator cards = hit(reader, "Adresse confidentielle");
            assertThat(cards).hasCount(2);
            List<String> said = cards.locator(".at").allInnerTexts();
            assertThat(said).doesNotHaveDuplicates().allMatch(text -> text.matches("(?s).*réf\\. [0-9A-F]{4}.*"));
            assertThat(cards.locator("h4 a").allTextContents()).doesNotHaveDuplicates();
            assertThat(cards.first().locator(".needs strong")).containsText("Hébergement");
            reader.requireAccessible();
        }
    }

    private static DirectoryEntryBuilder refuge(String id) {
        return known(id)
                .named("Service à une adresse confidentielle", null)
                .categories("C337")
                .at("Rue du Secret", "424242", "1080", 50.8547, 4.3412)
                .confidential()
                .area(ServiceArea.of(REGION))
                .phone("02 800 42 43");
    }

    @DisplayName("On a telephone a hit is accessible, light or dark, and its calls and its list stand on one line")
    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void onATelephone(String colours) {
        records.add(wordy().verified("2017-02"));
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.prefer(ColorScheme.valueOf(colours));
            reader.visit("/", "fr", "#category=C453&place=commune:21012" + ASKED);
            Locator card = hit(reader, "Maison du Coin");
            assertThat(card).isVisible();
            assertThat(card.locator(".call").boundingBox().y)
                    .isCloseTo(card.locator(".listing").boundingBox().y, org.assertj.core.api.Assertions.within(8.0));
            reader.press(card.locator("summary"), "Enter");
            assertThat(card.locator("details dl")).containsText("1080");
            reader.requireAccessible();
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }
}
