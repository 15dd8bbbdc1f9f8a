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
import java.util.List;
import java.util.Map;

/** A visitor who reads one language, and goes everywhere by keyboard: from stop to stop, as people do. */
final class KeyboardSession extends BrowserSession {

    /** More stops than any screen has before what is looked for. */
    private static final int MAX_TAB_STOPS = 200;

    /** Nothing if the focus is there, else whether it lies ahead or behind. */
    private static final String DIRECTION_SCRIPT =
            """
            target => {
              const here = document.activeElement;
              if (here === target) return 0;
              return here.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
            }""";

    private final String lang;
    private final Map<String, String> translations;

    KeyboardSession(URL start, String lang, int width) {
        super(start, width);
        this.lang = lang;
        this.translations = words(lang);
    }

    private static Map<String, String> words(String lang) {
        Map<String, String> words = new HashMap<>();
        for (String folder :
                List.of("", "shared", "editing", "confirming", "inbox", "upstream", "sheets", "coverage")) {
            Path file = Path.of("src/main/resources/web/app/words", folder, lang + ".json");
            try {
                words.putAll(new ObjectMapper()
                        .readValue(Files.readString(file), new TypeReference<Map<String, String>>() {}));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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

    /** Walks there by the tabulator key, forwards or backwards, as far as it takes. */
    KeyboardSession walkTo(Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < MAX_TAB_STOPS; stop++) {
            int way = (Integer) target.evaluate(DIRECTION_SCRIPT);
            if (way == 0) {
                return this;
            }
            page().keyboard().press(way > 0 ? "Tab" : "Shift+Tab");
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
