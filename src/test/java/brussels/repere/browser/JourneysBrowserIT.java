package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.PackagedSiteTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

/** The ten journeys that matter, by keyboard alone, in French and in Dutch, on a wide screen and on a telephone. */
@PackagedSiteTest
class JourneysBrowserIT {

    private URL start;

    private KeyboardSession reader;

    /** Before each, so that each says that it is skipped where there is no browser. */
    @BeforeEach
    void open(URL start) {
        this.start = start;
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
    }

    private KeyboardSession reads(String lang, int width) {
        reader = new KeyboardSession(start, lang, width);
        return reader;
    }

    /** The port is a number like another, and may hold that of a house. */
    private static String withoutPort(String url) {
        return url.replaceFirst(":\\d+/", "/");
    }

    /** 1. Somebody at the desk, her address and her need in one line: who serves her, why, and the number to call. */
    @DisplayName("An address and a need in one line give who serves it, why, and the number to call")
    @EveryReader
    void addressAndNeed(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask(reader.frenchOrDutch("cpas rue royale 217 saint-josse", "ocmw koningsstraat 217 sint-joost"));
        assertThat(reader.heading())
                .containsText(reader.frenchOrDutch("Rue Royale 217, 1210", "Koningsstraat 217, 1210"));
        assertThat(reader.heading()).isFocused();
        Locator first = reader.hits().first();
        assertThat(first).containsText(reader.frenchOrDutch("CPAS Saint-Josse-Ten-Noode", "OCMW Sint-Joost-ten-Node"));
        assertThat(first)
                .containsText(reader.frenchOrDutch(
                        "Couvre la commune de Saint-Josse-ten-Noode", "Werkingsgebied: gemeente Sint-Joost-ten-Node"));
        reader.walkTo(first.locator("a[href^='tel:']").first());
        // The neighbour is nearer than many, and said to serve others.
        assertThat(reader.hit("Antenne Saint-Roch"))
                .containsText(
                        reader.frenchOrDutch("Compétent seulement pour Bruxelles", "Alleen bevoegd voor Brussel"));
        assertThat(reader.requestedUrls()).noneMatch(url -> Pattern.compile("royal|konings|217")
                .matcher(withoutPort(url))
                .find());
        reader.requireSoundPage();
    }

    /** 2. A place chosen among the suggestions, then a need for it. */
    @DisplayName("A place is chosen among the suggestions, then a need for it")
    @EveryReader
    void placeThenNeed(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.type("molenb");
        Locator places = reader.page().getByRole(AriaRole.LISTBOX);
        assertThat(places).containsText(reader.translate("suggest.places"));
        reader.press("ArrowDown", "Enter");
        assertThat(reader.heading()).containsText(reader.frenchOrDutch("Molenbeek-Saint-Jean", "Sint-Jans-Molenbeek"));
        reader.ask(reader.frenchOrDutch("dettes", "schulden"));
        assertThat(reader.hits().first().locator(".needs strong"))
                .containsText(reader.frenchOrDutch("Médiation de dettes", "Schuldbemiddeling"));
        assertThat(reader.heading()).containsText(reader.frenchOrDutch("Molenbeek-Saint-Jean", "Sint-Jans-Molenbeek"));
        reader.requireSoundPage();
    }

    /** 3. A street that lies in several quartiers, until the number makes it sure. */
    @DisplayName("A street in several quartiers becomes certain with its number")
    @EveryReader
    void streetThenNumber(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask(reader.frenchOrDutch("cpas rue haute", "ocmw hoogstraat"));
        assertThat(reader.page().locator("div.vague")).containsText(reader.translate("vague.number"));
        reader.walkTo(reader.page().getByLabel(reader.translate("vague.label")));
        reader.page().keyboard().type("298");
        reader.press("Enter");
        assertThat(reader.heading()).containsText(reader.frenchOrDutch("Rue Haute 298", "Hoogstraat 298"));
        assertThat(reader.hits().first()).containsText(reader.frenchOrDutch("CPAS", "OCMW"));
        reader.requireSoundPage();
    }

    /** 4. Who speaks her language: what was understood is shown, and a part of it can be taken away. */
    @DisplayName("A spoken language is understood, and can be removed")
    @EveryReader
    void spokenLanguage(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask(reader.frenchOrDutch("psychologue arabe molenbeek", "psycholoog arabisch molenbeek"));
        assertThat(reader.hits().first()).containsText(reader.frenchOrDutch("Parle arabe", "Spreekt Arabisch"));
        String told = reader.heading().innerText();
        reader.use(reader.button(
                reader.translate("remove", "what", reader.frenchOrDutch("parle arabe", "spreekt Arabisch"))));
        assertThat(reader.heading()).not().hasText(told);
        assertThat(reader.box()).hasValue(reader.frenchOrDutch("psychologue molenbeek", "psycholoog molenbeek"));
        reader.page().goBack();
        assertThat(reader.heading()).hasText(told);
        reader.requireSoundPage();
    }

    /** 5. Several needs of one person, side by side, one of which nobody is known to meet. */
    @DisplayName("Several needs of one person stand side by side")
    @EveryReader
    void severalNeeds(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask(reader.frenchOrDutch("dettes anderlecht", "schulden anderlecht"));
        reader.use(reader.button(reader.translate("needs.another")));
        assertThat(reader.box()).isFocused();
        reader.page().keyboard().type(reader.frenchOrDutch("sclérose en plaques", "multiple sclerose"));
        reader.press("Escape", "Enter");
        Locator sides = reader.page().locator(".side-by-side > section");
        assertThat(sides).hasCount(2);
        assertThat(sides.first().locator(".hit").first()).isVisible();
        assertThat(sides.last().locator(".warning")).isVisible();
        reader.requireSoundPage();
    }

    /** 6. Nobody is known: no dead end, but who to call now and what to widen. */
    @DisplayName("Where nobody is known, it says whom to call and what to widen")
    @EveryReader
    void nobodyKnown(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask(
                reader.frenchOrDutch("sclérose en plaques arabe anderlecht", "multiple sclerose arabisch anderlecht"));
        assertThat(reader.page().locator(".answer .warning").first()).isVisible();
        assertThat(reader.page().locator(".answer .lines")).containsText("112");
        reader.use(reader.button(reader.translate("widen.language")));
        assertThat(reader.page().locator(".chips")).not().containsText(reader.frenchOrDutch("arabe", "Arabisch"));
        reader.requireSoundPage();
    }

    /** 7. Distress is answered by lines to call before anything else, and they are within reach everywhere. */
    @DisplayName("Distress is answered first by the lines to call")
    @EveryReader
    void distress(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask(reader.frenchOrDutch("mon mari me frappe", "mijn man slaat mij"));
        Locator urgent = reader.page().locator(".urgent");
        assertThat(urgent).containsText(reader.frenchOrDutch("0800 30 030", "1712"));
        assertThat(urgent.getByRole(AriaRole.HEADING).first()).isFocused();
        assertThat(urgent.locator("a[href^='tel:']").first()).isInViewport();
        reader.use(reader.page().locator("header a[href='#lines']"));
        assertThat(reader.page().getByRole(AriaRole.DIALOG)).containsText("112");
        reader.press("Escape");
        assertThat(reader.page().getByRole(AriaRole.DIALOG)).isHidden();
        reader.requireSoundPage();
    }

    /** 8. Who is known by name: all that is known of it, and a way to say that something of it is wrong. */
    @DisplayName("An organisation is found by its name, and its page opens")
    @EveryReader
    void nameAndPage(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask("Tels Quels");
        reader.use(reader.hit("Tels Quels").getByRole(AriaRole.LINK).first());
        assertThat(reader.heading()).hasText("Tels Quels");
        assertThat(reader.heading()).isFocused();
        assertThat(reader.page().locator("service-page")).containsText(reader.translate("area.region"));
        reader.use(reader.page().locator(".report summary"));
        reader.use(reader.button(reader.translate("report.send")));
        assertThat(reader.page().getByRole(AriaRole.ALERT)).hasText(reader.translate("report.code.missing"));
        reader.requireSoundPage();
        reader.use(reader.link("← " + reader.translate("back")));
        assertThat(reader.hits().first()).containsText("Tels Quels");
    }

    /** 9. Two services put aside, to take along on paper and to share without telling who asked. */
    @DisplayName("Services are put on a list to take along")
    @EveryReader
    void listToTake(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.ask(reader.frenchOrDutch("dettes schaerbeek", "schulden schaarbeek"));
        for (int index = 0; index < 2; index++) {
            reader.use(reader.hits().nth(index).locator("list-button button"));
        }
        reader.use(reader.page().locator("header a[href^='/list']"));
        Locator kept = reader.page().locator(".kept");
        assertThat(kept).hasCount(2);
        assertThat(kept.first().locator(".call").first()).isVisible();
        reader.use(reader.button(reader.translate("list.share")));
        assertThat(reader.page().getByLabel(reader.translate("list.link")).inputValue())
                .contains("list=")
                .doesNotContain("q=");
        assertThat(reader.requestedUrls()).noneMatch(url -> url.contains("list="));
        reader.requireSoundPage();
        reader.use(reader.link("← " + reader.translate("back")));
        assertThat(reader.hits().first()).isVisible();
        assertThat(reader.page().locator("header a[href^='/list']"))
                .hasText(reader.translate("list.count", "count", 2));
    }

    /** 10. Who does not know the words looks around: from a bassin to a commune to who meets a kind of need there. */
    @DisplayName("A reader looks around by territory and by need")
    @EveryReader
    void lookingAround(String lang, int width) {
        reads(lang, width).visit("/", "");
        reader.use(reader.page().locator("header a[href^='/browse']"));
        assertThat(reader.heading()).hasText(reader.translate("browse"));
        reader.use(reader.page()
                .locator("browse-page summary")
                .filter(new Locator.FilterOptions()
                        .setHasText(reader.frenchOrDutch("Bassin Nord-Est", "Zorgzone Noord-Oost")))
                .first());
        reader.use(reader.page()
                .locator("browse-page details[open]")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName(reader.frenchOrDutch("Schaerbeek", "Schaarbeek"))
                                .setExact(true)));
        assertThat(reader.heading()).hasText(reader.frenchOrDutch("Schaerbeek", "Schaarbeek"));
        reader.requireSoundPage();
        reader.use(reader.link(reader.translate("territory.answer")));
        assertThat(reader.heading()).containsText(reader.frenchOrDutch("Schaerbeek", "Schaarbeek"));
        assertThat(reader.hits().first()).containsText(reader.frenchOrDutch("Couvre", "Werkingsgebied"));
    }
}
