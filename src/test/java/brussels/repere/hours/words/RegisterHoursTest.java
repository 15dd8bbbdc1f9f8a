package brussels.repere.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.hours.osm.OsmWriter;
import brussels.repere.testing.SharedData;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** All hours in words of a real register: how many are structured, and which forms are not. */
class RegisterHoursTest {

    private static final Logger LOG = Logger.getLogger(RegisterHoursTest.class);
    private static final int COMMONEST = 20;

    private static List<String> words() {
        return CsvTable.read(InputFile.of(SharedData.file("directory/bruxelles-social-2017.csv"))).rows().stream()
                .flatMap(row -> row.findFirst("opening_hours").stream())
                .toList();
    }

    private static boolean isWhole(OpeningHours hours) {
        return hours.lines().stream()
                .allMatch(line -> line.isStructured() && line.remarks().isEmpty());
    }

    @DisplayName("Most hours of the register are structured")
    @Test
    void mostStructured() {
        List<String> words = words();
        Map<String, Integer> refused = new TreeMap<>();
        int whole = 0;
        int structured = 0;
        for (String each : words) {
            OpeningHours hours = HoursReader.read(each, Lang.fr);
            whole += isWhole(hours) ? 1 : 0;
            structured += hours.isStructured() ? 1 : 0;
            hours.lines().stream()
                    .flatMap(line -> line.remarks().stream())
                    .filter(remark -> !remark.months().isEmpty())
                    .forEach(remark -> refused.merge(form(remark.text()), 1, Integer::sum));
        }
        List<String> commonest = refused.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(COMMONEST)
                .map(form -> form.getValue() + " × " + form.getKey())
                .toList();
        LOG.infof(
                "%d hours: %d wholly structured, %d in part; refused: %s",
                words.size(), whole, structured - whole, commonest);
        assertThat((double) whole / words.size()).as("whole").isGreaterThan(0.83);
        assertThat((double) structured / words.size()).as("at least in part").isGreaterThan(0.95);
    }

    private static String form(String text) {
        return text.toLowerCase(Lang.fr.locale()).replaceAll("\\d+(?:[h.:]\\d*)?", "9");
    }

    @DisplayName("What is written for OpenStreetMap is read as the same times")
    @Test
    void openStreetMapRoundTrip() {
        for (String each : words()) {
            for (ScheduleLine line : HoursReader.read(each, Lang.fr).lines()) {
                if (line.isStructured()) {
                    ScheduleLine again = OsmReader.find(OsmWriter.write(line))
                            .orElseThrow()
                            .lines()
                            .get(0);
                    assertThat(again.week()).as(each).isEqualTo(line.week());
                }
            }
        }
    }
}
