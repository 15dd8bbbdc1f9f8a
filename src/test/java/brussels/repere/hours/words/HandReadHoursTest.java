package brussels.repere.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.text.Lang;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reader of hours against what was read by eye before there was one. */
class HandReadHoursTest {

    private static final Logger LOG = Logger.getLogger(HandReadHoursTest.class);
    private static final double LEAST = 0.85;

    /** What is said of a label: times by day, and of holidays; all that a line says adds up. */
    private record Said(Map<String, TreeSet<TimeInterval>> times, boolean more) {}

    private static Map<String, Said> expected(String read) {
        Map<String, Said> lines = new TreeMap<>();
        for (String line : read.split(" \\|\\| ")) {
            String[] parts = line.split("(?:^| )\\?\\?(?: |$)", 2);
            String[] labelled = parts[0].split(" = ", 2);
            String label = labelled.length == 2 ? labelled[0] : "";
            Said said = lines.getOrDefault(label, new Said(new TreeMap<>(), false));
            for (String rule : labelled[labelled.length - 1].split("; ")) {
                if (!rule.isBlank()) {
                    add(
                            OsmReader.find(rule)
                                    .orElseThrow(() -> new AssertionError(rule))
                                    .lines()
                                    .get(0),
                            said.times());
                }
            }
            lines.put(label, new Said(said.times(), said.more() || parts.length == 2));
        }
        return lines;
    }

    private static Map<String, Said> read(String words, Lang lang) {
        Map<String, Said> lines = new TreeMap<>();
        for (ScheduleLine line : HoursReader.read(words, lang).lines()) {
            String label = line.label() == null ? "" : line.label();
            Said said = lines.getOrDefault(label, new Said(new TreeMap<>(), false));
            add(line, said.times());
            lines.put(
                    label, new Said(said.times(), said.more() || !line.remarks().isEmpty()));
        }
        return lines;
    }

    private static void add(ScheduleLine line, Map<String, TreeSet<TimeInterval>> times) {
        if (!line.isStructured()) {
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!line.week().on(day).isEmpty()) {
                times.computeIfAbsent(day.name(), none -> new TreeSet<>())
                        .addAll(line.week().on(day));
            }
        }
        if (line.week().holidays() != null) {
            times.computeIfAbsent("PH", none -> new TreeSet<>())
                    .addAll(line.week().holidays());
        }
    }

    /** All that was structured was read by eye too. */
    private static boolean isRight(Map<String, Said> read, Map<String, Said> expected) {
        for (Map.Entry<String, Said> line : read.entrySet()) {
            Said eye = expected.getOrDefault(line.getKey(), new Said(Map.of(), true));
            boolean within = line.getValue().times().entrySet().stream()
                    .allMatch(day -> eye.times()
                                    .getOrDefault(day.getKey(), new TreeSet<>())
                                    .containsAll(day.getValue())
                            && eye.times().containsKey(day.getKey()));
            boolean whole = line.getValue().times().equals(eye.times());
            if (!within || !whole && !line.getValue().more()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(Map<String, Said> read, Map<String, Said> expected) {
        return expected.entrySet().stream().allMatch(line -> {
            Said said = read.get(line.getKey());
            return said != null
                    && said.times().equals(line.getValue().times())
                    && said.more() == line.getValue().more();
        });
    }

    @DisplayName("In the sample that people read, nothing is read that is not said, and most is read")
    @ParameterizedTest
    @EnumSource(Lang.class)
    void sample(Lang lang) {
        String file = lang == Lang.fr ? "french.csv" : "dutch.csv";
        CsvTable table = CsvTable.read(InputFile.of(Path.of("src/test/resources/hours", file)));
        List<String> wrong = new ArrayList<>();
        List<String> partly = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            String words = row.findFirst("words").orElseThrow();
            Map<String, Said> expected = expected(row.findFirst("read").orElseThrow());
            Map<String, Said> read = read(words, lang);
            if (!isRight(read, expected)) {
                wrong.add(words + "\n   read " + HoursReader.read(words, lang) + "\n   eye " + expected);
            } else if (!isWhole(read, expected)) {
                partly.add(words);
            }
        }
        int all = table.rows().size();
        LOG.infof("%s: %d of %d whole; in part: %s", lang, all - partly.size() - wrong.size(), all, partly);
        assertThat(wrong).isEmpty();
        assertThat(1 - (double) partly.size() / all).as("in part: %s", partly).isGreaterThanOrEqualTo(LEAST);
    }
}
