package brussels.repere.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody before a screen of a given width who reads French or Dutch: what she sees, whom her browser calls, what it complains
 * of. She can do without a mouse.
 */
public final class Reader implements AutoCloseable {

    private static final int HEIGHT = 800;
    /** More stops than any screen has before what is looked for. */
    private static final int MOST_STOPS = 150;

    private final URL start;
    private final String lang;
    private final int width;
    private final Map<String, String> words;
    private final BrowserContext context;
    private final Page page;
    private final List<String> called = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    public Reader(Browser browser, URL start, String lang, int width) {
        this.start = start;
        this.lang = lang;
        this.width = width;
        this.words = words(lang);
        this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, HEIGHT));
        this.page = context.newPage();
        page.onRequest(request -> called.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    private static Map<String, String> words(String lang) {
        try {
            String file = Files.readString(Path.of("src/main/resources/web/app/words", lang + ".json"));
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path with what stands in the fragment, `/browse#q=dettes` */
    public Reader visit(String path) {
        int fragment = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        page.navigate(start.toString().replaceAll("/$", "") + path.substring(0, fragment) + "?lang=" + lang
                + path.substring(fragment));
        return this;
    }

    /** The words of the screen in her language; {@code values} are name, value, name, value. */
    public String word(String key, Object... values) {
        String said = words.get(key);
        assertThat(said).as(key).isNotNull();
        for (int i = 0; i < values.length; i += 2) {
            said = said.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return said;
    }

    /** One of the two, by her language. */
    public String either(String french, String dutch) {
        return lang.equals("fr") ? french : dutch;
    }

    /** Walks there by the tabulator key, as far as it takes. */
    public Reader walkTo(Locator target) {
        assertThat(target).isVisible();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tabulator key does not lead to " + target);
    }

    public Reader press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** Types into the box, in place of what is there. */
    public Reader type(String text) {
        walkTo(box());
        press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    public Reader use(Locator control) {
        return walkTo(control).press("Enter");
    }

    public Locator box() {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    /** The heading of the screen: the sentence of the answer, the name of a page. */
    public Locator heading() {
        return page.locator("#answer");
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator hits() {
        return page.locator(".hit");
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public List<String> called() {
        return called;
    }

    /** Nobody but us is called, nothing is complained of, nothing runs out of the screen, and all can use it. */
    public void isAtEase() {
        assertThat(called).allMatch(url -> url.startsWith(start.toString()) || url.startsWith("data:"));
        assertThat(complaints).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
