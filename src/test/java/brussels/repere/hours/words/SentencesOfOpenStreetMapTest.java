package brussels.repere.hours.words;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.ScheduleLine;
import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.osm.OsmReader;
import brussels.repere.testing.SharedData;
import brussels.repere.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real values of {@code opening_hours} of Belgium that somebody wrote as sentences: both must mean the same. */
class SentencesOfOpenStreetMapTest {

    private static final int SENTENCES = 198;

    private static List<CSVRecord> read() throws IOException {
        try (CSVParser rows = CSVParser.parse(
                Files.readString(SharedData.file("osm/osm-opening-hours-in-words-be.csv")),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return rows.stream().filter(row -> !row.get("words_fr").isEmpty()).toList();
        }
    }

    /** A value without days means each day; only a reader that knows that it is one of OpenStreetMap can know that. */
    private static OpeningHours readValue(String value) {
        boolean hasDays = value.matches("(?s).*[A-Z].*|24/7");
        return OsmReader.find(hasDays ? value : "Mo-Su " + value).orElseThrow();
    }

    private static List<TimeInterval> on(OpeningHours hours, DayOfWeek day) {
        return hours.lines().stream()
                .flatMap(line -> line.week().on(day).stream())
                .sorted()
                .toList();
    }

    /** A sentence lists all rules. By the letter, a later rule of a value replaces an earlier one on its days, which few intend. */
    private static boolean meansTheSame(OpeningHours sentence, String value) {
        List<OpeningHours> rules = Arrays.stream(value.split(";"))
                .map(String::strip)
                .map(SentencesOfOpenStreetMapTest::readValue)
                .toList();
        return Stream.of(DayOfWeek.values()).allMatch(day -> {
            List<TimeInterval> all = rules.stream()
                    .flatMap(rule -> on(rule, day).stream())
                    .sorted()
                    .toList();
            return on(sentence, day).equals(all) || on(sentence, day).equals(on(readValue(value), day));
        });
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every sentence is read wholly and means what its value means")
    void sentences(Lang lang) throws IOException {
        List<String> wrong = new ArrayList<>();
        List<CSVRecord> rows = read();
        for (CSVRecord row : rows) {
            OpeningHours hours = HoursReader.read(row.get("words_" + lang), lang);
            boolean whole = hours.lines().stream()
                    .allMatch(line -> line.isStructured() && line.remarks().isEmpty());
            if (!whole || !meansTheSame(hours, row.get("opening_hours"))) {
                wrong.add(row.get("words_" + lang));
            }
        }
        assertThat(rows).hasSize(SENTENCES);
        assertThat(wrong).isEmpty();
        assertThat(rows).allMatch(row -> readValue(row.get("opening_hours")).lines().stream()
                .allMatch(ScheduleLine::isStructured));
    }
}
