package brussels.repere.browser;

import brussels.repere.testing.ChromiumBrowser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Tabs that one test after the other uses, since a new one takes half a second of processor time. A tab that comes back is
 * cleaned: it forgets its page, cookies, storage, permissions, routes and emulated media. It keeps the cache of the browser, as the tab of a
 * reader does, and belongs to the thread that opened it.
 */
final class TabPool {

    private static final int HEIGHT = 800;

    /** Where the mouse points at nothing of a page. */
    private static final int OUTSIDE = -1;

    /** Pages without an origin, such as that of an error, have no storage. */
    private static final String CLEAR_STORAGE_SCRIPT =
            "() => { try { localStorage.clear(); sessionStorage.clear(); } catch { } }";

    private static final ThreadLocal<Deque<Page>> IDLE_TABS = ThreadLocal.withInitial(ArrayDeque::new);

    private TabPool() {}

    /** A light and empty tab without motion, which is the caller's until it gives it back. */
    static Page take(int width, Map<String, String> headers) {
        Page idle = IDLE_TABS.get().poll();
        Page tab = idle == null || !idle.context().browser().isConnected() ? open() : idle;
        tab.context().setExtraHTTPHeaders(headers);
        tab.setViewportSize(width, HEIGHT);
        // Without motion no colour is judged while it fades.
        tab.emulateMedia(new Page.EmulateMediaOptions()
                .setMedia(null)
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE));
        return tab;
    }

    private static Page open() {
        return ChromiumBrowser.shared().newContext().newPage();
    }

    /**
     * The caller has taken its listeners off.
     *
     * @param restUrl of something small on the site that is tested: within one site the browser keeps its process
     */
    static void giveBack(Page tab, String restUrl) {
        BrowserContext context = tab.context();
        try {
            tab.unrouteAll();
            tab.mouse().move(OUTSIDE, OUTSIDE);
            context.setOffline(false);
            context.clearPermissions();
            context.clearCookies();
            tab.evaluate(CLEAR_STORAGE_SCRIPT);
            tab.navigate(restUrl);
            IDLE_TABS.get().push(tab);
        } catch (PlaywrightException broken) {
            context.close();
        }
    }
}
