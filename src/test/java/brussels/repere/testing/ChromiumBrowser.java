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
 * The real browser. {@code REPERE_CHROMIUM} names its program, else the usual places are tried. Where there is none, a
 * test says that it is skipped, unless {@code REPERE_BROWSER=required}.
 */
public final class ChromiumBrowser implements AutoCloseable {

    private static final List<String> DEFAULT_PROGRAMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /** The first answer of an application that has just started takes its time. */
    private static final double ASSERTION_TIMEOUT_MILLIS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    private ChromiumBrowser(Path program) {
        PlaywrightAssertions.setDefaultAssertionTimeout(ASSERTION_TIMEOUT_MILLIS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                // Sites that tests make up have no network of their own, from which to reach this one.
                                "--disable-features=LocalNetworkAccessChecks")));
    }

    public static ChromiumBrowser open() {
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
        return new ChromiumBrowser(program.orElseThrow());
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
