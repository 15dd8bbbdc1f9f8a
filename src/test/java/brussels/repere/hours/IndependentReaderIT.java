package brussels.repere.hours;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.hours.osm.OsmWriter;
import brussels.repere.testing.ChromiumBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is written as {@code opening_hours} is read by the reader that OpenStreetMap uses, which has holidays and a clock of its
 * own. {@code REPERE_OPENING_HOURS} names its file.
 */
class IndependentReaderIT {

    private static final String ASK =
            """
            ([hours, instant]) => {
              const place = { lat: 50.85, lon: 4.35, address: { country_code: 'be', state: 'Brussels-Capital' } };
              const read = new opening_hours(hours, place, { mode: 0 });
              const at = new Date(instant);
              return read.getUnknown(at) ? 'unknown' : read.getState(at) ? 'open' : 'closed';
            }""";

    @DisplayName("An independent reader gives the same state at the same instant")
    @Test
    void sameInstants() throws IOException {
        String file = System.getenv("REPERE_OPENING_HOURS");
        Assumptions.assumeTrue(file != null, "skipped: no reader of others (set REPERE_OPENING_HOURS to its file)");
        try (BrowserContext reader = ChromiumBrowser.shared()
                .newContext(new Browser.NewContextOptions().setTimezoneId(BrusselsClock.ZONE.getId()))) {
            Page page = reader.newPage();
            page.addScriptTag(new Page.AddScriptTagOptions().setContent(Files.readString(Path.of(file))));
            List<String> different = new ArrayList<>();
            for (OpenStateExample known : OpenStateExample.list()) {
                String written = OsmWriter.write(known.read().lines().get(0));
                Object theirs = page.evaluate(
                        ASK, List.of(written, known.instant().toInstant().toString()));
                if (!theirs.equals(known.state().name().toLowerCase(Locale.ROOT))) {
                    different.add(known + " as " + written + ": theirs " + theirs);
                }
            }
            assertThat(different).isEmpty();
        }
    }
}
