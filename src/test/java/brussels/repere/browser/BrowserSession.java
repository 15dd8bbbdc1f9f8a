package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ChromiumBrowser;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody with a browser of her own, who notes whom it calls and of what it complains. */
class BrowserSession implements AutoCloseable {

    private static final int VIEWPORT_HEIGHT = 800;

    private final String start;
    private final int width;
    private final BrowserContext context;
    private final Page page;
    private final List<String> requestedUrls = new ArrayList<>();
    private final List<String> consoleErrors = new ArrayList<>();

    /** @param headers that are sent with each request beside the usual ones */
    BrowserSession(ChromiumBrowser chromium, URL start, int width, Map<String, String> headers) {
        this.start = start.toString().replaceAll("/$", "");
        this.width = width;
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, VIEWPORT_HEIGHT)
                        .setExtraHTTPHeaders(headers));
        this.page = context.newPage();
        page.onRequest(request -> requestedUrls.add(request.url()));
        page.onConsoleMessage(message -> consoleErrors.add(message.text()));
        page.onPageError(consoleErrors::add);
    }

    Page page() {
        return page;
    }

    List<String> requestedUrls() {
        return requestedUrls;
    }

    List<String> consoleErrors() {
        return consoleErrors;
    }

    /** @param fragment with its `#`, or nothing */
    void visit(String path, String lang, String fragment) {
        page.navigate(start + path + "?lang=" + lang + fragment);
    }

    /** Of the screen, to which a reader is led. */
    Locator heading() {
        return page.locator("#answer");
    }

    /** In the text: the map, once it is drawn, names the same things a second time. */
    Locator link(String name) {
        return page.locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .and(page.locator(":not(.leaflet-container *)"));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** With the keyboard alone. */
    void press(Locator what, String key) {
        what.focus();
        page.keyboard().press(key);
    }

    void requireAccessible() {
        assertThat(violations()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(requestedUrls).isNotEmpty().allMatch(url -> url.startsWith(start));
    }

    /** All rules. In one go, which does for pages without frames; and of what is in order only that it is. */
    private List<Rule> violations() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .analyze()
                .getViolations();
    }

    @Override
    public void close() {
        context.close();
    }
}
