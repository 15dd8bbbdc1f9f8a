package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Somebody with a tab of her own, who notes whom it calls and of what it complains. */
class BrowserSession implements AutoCloseable {

    private final String start;
    private final int width;
    private final Page page;
    private final List<String> requestedUrls = new ArrayList<>();
    private final List<String> consoleErrors = new ArrayList<>();
    private final Consumer<Request> requestListener = request -> requestedUrls.add(request.url());
    private final Consumer<ConsoleMessage> consoleListener = message -> consoleErrors.add(message.text());
    private final Consumer<String> errorListener = consoleErrors::add;

    BrowserSession(URL start, int width) {
        this(start, width, Map.of());
    }

    /** @param headers that are sent with each request beside the usual ones */
    BrowserSession(URL start, int width, Map<String, String> headers) {
        this.start = start.toString().replaceAll("/$", "");
        this.width = width;
        this.page = TabPool.take(width, headers);
        page.onRequest(requestListener);
        page.onConsoleMessage(consoleListener);
        page.onPageError(errorListener);
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

    void setOffline(boolean offline) {
        page.context().setOffline(offline);
    }

    /** As if the tab had gone through the screen of signing in. */
    void signIn(String cookie, String session) {
        page.context().addCookies(List.of(new Cookie(cookie, session).setUrl(start)));
    }

    /** Asks pages for light or dark colours. */
    void prefer(ColorScheme colours) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
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

    /** Violations of any rule of axe, judged in one go, which is enough for pages without frames of another origin. */
    List<Rule> violations() {
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
        page.offRequest(requestListener);
        page.offConsoleMessage(consoleListener);
        page.offPageError(errorListener);
        TabPool.giveBack(page, start + "/icon.svg");
    }
}
