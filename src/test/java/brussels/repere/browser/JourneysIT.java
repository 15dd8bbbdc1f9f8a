package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.search.index.IndexKeeper;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.Chromium;
import brussels.repere.testing.Reader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ten journeys that matter, by keyboard alone, in French and in Dutch, on a wide screen and on a telephone. */
@ApplicationTest
class JourneysIT {

    private static Chromium chromium;

    @Inject
    IndexKeeper index;

    @TestHTTPResource("/")
    URL start;

    private Reader reader;

    /** French and Dutch, wide and narrow. */
    @ParameterizedTest
    @CsvSource({"fr, 1280", "nl, 1280", "fr, 360", "nl, 360"})
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface EveryReader {}

    /** Before each, so that each says that it is skipped where there is no browser. */
    @BeforeEach
    void open() {
        if (chromium == null) {
            chromium = Chromium.open();
        }
        index.keep();
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private Reader reads(String lang, int width) {
        reader = new Reader(chromium.browser(), start, lang, width);
        return reader;
    }

    private Locator hit(String name) {
        return reader.hits()
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    /** 1. Somebody at the desk, her address and her need in one line: who serves her, why, and the number to call. */
    @EveryReader
    void an_address_and_a_need(String lang, int width) {
        reads(lang, width).visit("/");
        reader.type(reader.either("cpas rue royale 217 saint-josse", "ocmw koningsstraat 217 sint-joost"))
                .press("Escape", "Enter");
        assertThat(reader.heading()).containsText(reader.either("Rue Royale 217, 1210", "Koningsstraat 217, 1210"));
        assertThat(reader.heading()).isFocused();
        Locator first = reader.hits().first();
        assertThat(first).containsText("CPAS Saint-Josse-Ten-Noode");
        assertThat(first)
                .containsText(reader.either(
                        "Sert la commune : Saint-Josse-ten-Noode", "Werkt voor de gemeente Sint-Joost-ten-Node"));
        reader.walkTo(first.locator("a[href^='tel:']").first());
        // The neighbour is nearer than many, and said to serve others.
        assertThat(hit("Antenne Saint-Roch"))
                .containsText(reader.either("Se trouve près d'ici mais sert", "Ligt vlakbij maar werkt voor"));
        assertThat(reader.called())
                .noneMatch(
                        url -> Pattern.compile("royal|konings|217").matcher(url).find());
        reader.isAtEase();
    }

    /** 2. A place chosen among the suggestions, then a need for it. */
    @EveryReader
    void a_place_and_then_a_need(String lang, int width) {
        reads(lang, width).visit("/");
        reader.type("molenb");
        Locator places = reader.page().getByRole(AriaRole.LISTBOX);
        assertThat(places).containsText(reader.word("suggest.places"));
        reader.press("ArrowDown", "Enter");
        assertThat(reader.heading()).containsText(reader.either("Molenbeek-Saint-Jean", "Sint-Jans-Molenbeek"));
        reader.type(reader.either("dettes", "schulden")).press("Escape", "Enter");
        assertThat(reader.hits().first()).containsText(reader.either("Répond à", "Biedt"));
        assertThat(reader.heading()).containsText(reader.either("Molenbeek-Saint-Jean", "Sint-Jans-Molenbeek"));
        reader.isAtEase();
    }

    /** 3. A street that lies in several quartiers, until the number makes it sure. */
    @EveryReader
    void a_street_and_then_its_number(String lang, int width) {
        reads(lang, width).visit("/");
        reader.type(reader.either("cpas rue haute", "ocmw hoogstraat")).press("Escape", "Enter");
        assertThat(reader.page().locator(".vague")).containsText(reader.word("vague.number"));
        reader.walkTo(reader.page().getByLabel(reader.word("vague.label")));
        reader.page().keyboard().type("298");
        reader.press("Enter");
        assertThat(reader.heading()).containsText(reader.either("Rue Haute 298", "Hoogstraat 298"));
        assertThat(reader.hits().first()).containsText("CPAS");
        reader.isAtEase();
    }

    /** 4. Who speaks her language: what was understood is shown, and a part of it can be taken away. */
    @EveryReader
    void a_language_that_is_spoken(String lang, int width) {
        reads(lang, width).visit("/");
        reader.type(reader.either("psychologue arabe molenbeek", "psycholoog arabisch molenbeek"))
                .press("Escape", "Enter");
        assertThat(reader.hits().first()).containsText(reader.either("Parle arabe", "Spreekt Arabisch"));
        String told = reader.heading().innerText();
        reader.use(reader.button(reader.word("remove", "what", reader.either("arabe", "Arabisch"))));
        assertThat(reader.heading()).not().hasText(told);
        assertThat(reader.box()).hasValue(reader.either("psychologue molenbeek", "psycholoog molenbeek"));
        reader.page().goBack();
        assertThat(reader.heading()).hasText(told);
        reader.isAtEase();
    }

    /** 5. Several needs of one person, side by side, one of which nobody is known to meet. */
    @EveryReader
    void several_needs(String lang, int width) {
        reads(lang, width).visit("/");
        reader.type(reader.either("dettes anderlecht", "schulden anderlecht")).press("Escape", "Enter");
        reader.use(reader.button(reader.word("needs.another")));
        assertThat(reader.box()).isFocused();
        reader.page().keyboard().type(reader.either("sclérose en plaques", "multiple sclerose"));
        reader.press("Escape", "Enter");
        Locator sides = reader.page().locator(".side-by-side > section");
        assertThat(sides).hasCount(2);
        assertThat(sides.first().locator(".hit").first()).isVisible();
        assertThat(sides.last().locator(".warning")).isVisible();
        reader.isAtEase();
    }

    /** 6. Nobody is known: no dead end, but who to call now and what to widen. */
    @EveryReader
    void nobody_is_known(String lang, int width) {
        reads(lang, width).visit("/");
        reader.type(reader.either("sclérose en plaques arabe anderlecht", "multiple sclerose arabisch anderlecht"))
                .press("Escape", "Enter");
        assertThat(reader.page().locator(".answer .warning").first()).isVisible();
        assertThat(reader.page().locator(".answer .lines")).containsText("112");
        reader.use(reader.button(reader.word("widen.language")));
        assertThat(reader.page().locator(".chips")).not().containsText(reader.either("arabe", "Arabisch"));
        reader.isAtEase();
    }

    /** 7. Distress is answered by lines to call before anything else, and they are within reach everywhere. */
    @EveryReader
    void somebody_in_danger(String lang, int width) {
        reads(lang, width).visit("/");
        reader.type(reader.either("mon mari me frappe", "mijn man slaat mij")).press("Escape", "Enter");
        Locator urgent = reader.page().locator(".urgent");
        assertThat(urgent).containsText(reader.either("0800 30 030", "1712"));
        reader.use(reader.link(reader.either("Lignes d'aide", "Hulplijnen")));
        assertThat(reader.page().getByRole(AriaRole.DIALOG)).containsText("112");
        reader.press("Escape");
        assertThat(reader.page().getByRole(AriaRole.DIALOG)).isHidden();
        reader.isAtEase();
    }
}
