package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.PackagedSiteTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was understood, what was not, and what people are asked about, in the application and in the widget. */
@PackagedSiteTest
class UnderstoodBrowserIT {

    private static final int NARROW = 360;
    private static final Set<String> OF_THE_PAGE_AROUND = Set.of("landmark-one-main", "page-has-heading-one", "region");
    private static final String STORY = "Ma mère de 84 ans est tombée et ne sait plus se laver seule. Elle parle arabe,"
            + " elle habite Uccle et elle ne veut pas de maison de repos.";

    private URL start;

    private BrowserSession reader;

    @BeforeEach
    void open(URL start) {
        this.start = start;
        reader = new BrowserSession(start, NARROW);
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    private Locator box() {
        return reader.page().locator("#box");
    }

    private Locator chips() {
        return reader.page().locator(".chips");
    }

    private Locator question() {
        return reader.page().locator(".asking-back");
    }

    private String address() {
        return URLDecoder.decode(reader.page().url(), StandardCharsets.UTF_8);
    }

    @DisplayName("A wide word is a question; its answer stands in the link, and its cross or a step back asks again")
    @ParameterizedTest
    @CsvSource({
        "fr, hébergement, 'Par « hébergement », voulez-vous dire … ?', Accueil de crise pour sans-abri, Rien de cela",
        "nl, opvang, 'Bedoelt u met ‘opvang’ … ?', , Niets hiervan"
    })
    void asksBack(String lang, String word, String asked, String choice, String none) {
        reader.visit("/", lang, "#q=" + word);
        assertThat(question().locator("summary")).hasText(asked);
        Locator choices = question().locator("button");
        assertThat(choices.last()).hasText(none);
        assertThat(choices.count()).isBetween(2, 5);
        assertThat(chips()).hasCount(0);
        Locator meant =
                choice == null ? choices.first() : choices.getByText(choice).first();
        String need = meant.innerText();
        reader.press(meant, "Enter");

        // Who looks for shelter is led to whom to call at once.
        assertThat(reader.page().locator("#urgent, #answer").first()).isFocused();
        assertThat(question()).hasCount(0);
        assertThat(chips()).containsText(need);
        assertThat(box()).hasValue(word);
        assertThat(address()).contains("meaning=need:" + word + "=");
        assertThat(reader.page().locator(".hit").first()).containsText(need);

        reader.page().reload();
        assertThat(chips()).containsText(need);
        reader.page().goBack();
        assertThat(question()).hasCount(1);
        reader.page().goForward();
        assertThat(chips()).containsText(need);
        reader.press(chips().locator("button").first(), "Enter");
        assertThat(question().locator("summary")).hasText(asked);
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("Who means none of it is not asked again, and the words are searched in names")
    @Test
    void noneOfThese() {
        reader.visit("/", "fr", "#q=hébergement");
        question().locator("button.none").click();
        assertThat(question()).hasCount(0);
        assertThat(address()).contains("without=need:hébergement");
        assertThat(chips()).containsText("« hébergement »");
        assertThat(chips()).containsText("cherché dans les noms");
    }

    @DisplayName("A story is told back by kind; what a cross takes off stays in the text and leaves the answer")
    @Test
    void story() {
        reader.visit("/", "fr", "");
        box().fill(STORY);
        box().press("Enter");
        assertThat(reader.heading()).containsText("Uccle");
        assertThat(chips().locator("s")).hasText("pas de maison de repos");
        assertThat(chips()).containsText("84 ans");
        assertThat(chips()).containsText("parle arabe");
        Locator refused = chips().locator("button").filter(new Locator.FilterOptions().setHasText("maison de repos"));
        assertThat(refused).hasAttribute("aria-label", Pattern.compile(".+ pas de maison de repos"));

        refused.click();
        assertThat(chips().locator("s")).hasCount(0);
        assertThat(chips()).not().containsText("maison de repos");
        chips().locator("button")
                .filter(new Locator.FilterOptions().setHasText("Uccle"))
                .click();
        assertThat(reader.heading()).containsText("toute la Région bruxelloise");
        assertThat(box()).hasValue(STORY);
        assertThat(address()).contains("without=words:maison de repos").contains("without=words:uccle");
    }

    @DisplayName("The box grows with its text, counts near the end, and keeps what is too long without asking")
    @Test
    void longText() {
        reader.visit("/", "fr", "");
        double line = box().boundingBox().height;
        String mail = (STORY + "\n\n").repeat(20);
        box().fill(mail.substring(0, 1_850));
        assertThat(box().boundingBox().height).isGreaterThan(3 * line);
        assertThat(reader.page().locator("#box-length")).hasText("Il reste 150 caractères.");
        reader.requireAccessible();

        String tooLong = mail.substring(0, 2_134);
        box().fill(tooLong);
        assertThat(reader.page().locator("#box-length")).containsText("134 caractères de trop");
        assertThat(box()).hasAttribute("aria-invalid", "true");
        box().press("Enter");
        assertThat(box()).isFocused();
        assertThat(box()).hasValue(tooLong);
        assertThat(address()).doesNotContain("q=");

        box().fill(mail.substring(0, 1_850));
        box().press("Enter");
        assertThat(reader.heading()).containsText("Uccle");
        assertThat(box()).hasValue(mail.substring(0, 1_850).strip());
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("With shift and return a text gets another line")
    @Test
    void anotherLine() {
        reader.visit("/", "nl", "");
        box().fill("schulden");
        box().press("Shift+Enter");
        box().pressSequentially("Jette");
        assertThat(box()).hasValue("schulden\nJette");
        box().press("Escape");
        box().press("Enter");
        assertThat(reader.heading()).containsText("Jette");
    }

    @DisplayName("The widget asks back as well, and both are accessible in dark colours")
    @ParameterizedTest
    @CsvSource({"/, fr", "/embed, fr", "/, nl", "/embed, nl"})
    void accessible(String path, String lang) {
        reader.prefer(ColorScheme.DARK);
        reader.visit(path, lang, "");
        box().fill(lang.equals("fr") ? "hébergement" : "opvang");
        box().press("Escape");
        box().press("Enter");
        assertThat(question()).hasCount(1);
        requireAccessible(path);
        question().locator("button").first().click();
        assertThat(question()).hasCount(0);
        assertThat(chips().locator("button").first()).isVisible();
        requireAccessible(path);
    }

    /** The page around a frame has the landmarks and the first heading. */
    private void requireAccessible(String path) {
        assertThat(reader.violations())
                .filteredOn(rule -> path.equals("/") || !OF_THE_PAGE_AROUND.contains(rule.getId()))
                .isEmpty();
        assertThat((Integer) reader.page().evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(NARROW);
    }
}
