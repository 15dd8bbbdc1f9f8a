package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A visitor who reads one language, and goes everywhere by keyboard: from stop to stop, as people do. */
final class KeyboardSession extends BrowserSession {

    /** More stops than any screen has before what is looked for. */
    private static final int MAX_TAB_STOPS = 200;

    /** How many stops the focus is away from there, roughly: below 0 if it lies behind, 0 on it alone. */
    private static final String STOPS_AWAY =
            """
            target => {
              const here = document.activeElement;
              if (here === target) return 0;
              const behind = here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
              const [first, last] = behind ? [target, here] : [here, target];
              const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
                stop => first.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING
                  && stop.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING
                  && stop.tabIndex >= 0 && !stop.disabled && stop.checkVisibility({ visibilityProperty: true }));
              return (behind ? -1 : 1) * (stops.length + 1);
            }""";

    /** Within so many stops each one is looked at: what looks like a stop may be none. */
    private static final int NEAR = 4;

    private final String lang;
    private final Map<String, String> translations;

    KeyboardSession(URL start, String lang, int width) {
        super(start, width);
        this.lang = lang;
        this.translations = words(lang);
    }

    /** What all screens of the application say. */
    private static Map<String, String> words(String lang) {
        Map<String, String> words = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/web/app/words"))) {
            for (Path file : files.filter(path -> path.endsWith(lang + ".json")).toList()) {
                words.putAll(new ObjectMapper()
                        .readValue(Files.readString(file), new TypeReference<Map<String, String>>() {}));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** @param fragment with its `#`, or nothing */
    KeyboardSession visit(String path, String fragment) {
        visit(path, lang, fragment);
        return this;
    }

    /** The words of the screen in her language; {@code values} are name, value, name, value. */
    String translate(String key, Object... values) {
        String said = translations.get(key);
        assertThat(said).as(key).isNotNull();
        for (int i = 0; i < values.length; i += 2) {
            said = said.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return said;
    }

    /** One of the two, by her language. */
    String frenchOrDutch(String french, String dutch) {
        return lang.equals("fr") ? french : dutch;
    }

    /** Types into a field, instead of what stood there. */
    void type(Locator field, String text) {
        walkTo(field).press("Control+a");
        page().keyboard().type(text);
    }

    /** Walks there by the tabulator key, forwards or backwards, as far as it takes. */
    KeyboardSession walkTo(Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < MAX_TAB_STOPS; ) {
            int away = (Integer) target.evaluate(STOPS_AWAY);
            if (away == 0) {
                return this;
            }
            // Half of a long way cannot lead past it.
            int steps = Math.abs(away) <= NEAR ? 1 : Math.abs(away) / 2;
            for (int step = 0; step < steps; step++, stop++) {
                page().keyboard().press(away > 0 ? "Tab" : "Shift+Tab");
            }
        }
        throw new AssertionError("The tabulator key does not lead to " + target);
    }

    KeyboardSession press(String... keys) {
        for (String key : keys) {
            page().keyboard().press(key);
        }
        return this;
    }

    /** Types into the box, in place of what is there. */
    KeyboardSession type(String text) {
        walkTo(box()).press("Control+a");
        page().keyboard().type(text);
        return this;
    }

    /** Types into the box and asks, whatever is suggested. */
    KeyboardSession ask(String text) {
        return type(text).press("Escape", "Enter");
    }

    KeyboardSession use(Locator control) {
        return walkTo(control).press("Enter");
    }

    Locator box() {
        return page().locator("#box");
    }

    Locator hits() {
        return page().locator(".hit");
    }

    Locator hit(String name) {
        return hits().filter(new Locator.FilterOptions().setHasText(name)).first();
    }

    /** Nobody but us is called, nothing is complained of, nothing runs out of the screen, and all can use it. */
    void requireSoundPage() {
        requireAccessible();
        assertThat(consoleErrors()).isEmpty();
    }
}
