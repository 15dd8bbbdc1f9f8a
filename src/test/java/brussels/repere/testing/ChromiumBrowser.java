package brussels.repere.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The real browser: one process for all browser classes that run in a thread, since a start of it takes longer than most tests, and it
 * may be used by one thread only. What a test leaves behind stays in a context of its own. It ends with the JVM, whose end its driver
 * notices.
 *
 * <p>{@code REPERE_CHROMIUM} names the program, otherwise the usual places are tried. Without one a test reports that it is
 * skipped, unless {@code REPERE_BROWSER=required}.
 */
public final class ChromiumBrowser {

    private static final List<String> DEFAULT_PROGRAMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** The last such list counts, so this one repeats what Playwright disables for the sake of speed. */
    private static final List<String> DISABLED_FEATURES = List.of(
            // Sites that tests make up have no network of their own, from which to reach this one.
            "LocalNetworkAccessChecks",
            "SpareRendererForSitePerProcess",
            "AvoidUnnecessaryBeforeUnloadCheckSync",
            "DestroyProfileOnBrowserClose",
            "DialMediaRouteProvider",
            "GlobalMediaControls",
            "HttpsUpgrades",
            "MediaRouter",
            "OptimizationHints",
            "PaintHolding",
            "Translate");

    /** The first answer of an application that has just started takes its time. */
    private static final double ASSERTION_TIMEOUT_MILLIS = 15_000;

    private static final ThreadLocal<Browser> BROWSERS = new ThreadLocal<>();

    private ChromiumBrowser() {}

    /** The browser, started when the first test needs it, or again if it crashed. */
    public static Browser shared() {
        Browser browser = BROWSERS.get();
        if (browser == null || !browser.isConnected()) {
            browser = launch(findProgram());
            BROWSERS.set(browser);
        }
        return browser;
    }

    private static Path findProgram() {
        Optional<Path> program = Stream.concat(
                        Stream.ofNullable(System.getenv("REPERE_CHROMIUM")), DEFAULT_PROGRAMS.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        boolean required = "required".equals(System.getenv("REPERE_BROWSER"));
        if (program.isEmpty() && required) {
            throw new AssertionError("REPERE_BROWSER=required, and there is no Chromium in " + DEFAULT_PROGRAMS);
        }
        Assumptions.assumeTrue(program.isPresent(), "skipped: no Chromium (set REPERE_CHROMIUM to its program)");
        return program.orElseThrow();
    }

    private static Browser launch(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_TIMEOUT_MILLIS);
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--process-per-site",
                                "--disable-features=" + String.join(",", DISABLED_FEATURES))));
    }
}
