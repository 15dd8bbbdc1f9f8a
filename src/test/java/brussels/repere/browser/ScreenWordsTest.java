package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the screens, a file a language: whatever is said in one is said in all of them. */
class ScreenWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/web/app/words");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    @Test
    void every_language_says_the_same_things_of_the_same_values() throws IOException {
        Map<String, List<String>> french = values("fr.json");
        try (Stream<Path> files = Files.list(WORDS)) {
            List<String> languages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
            assertThat(languages).contains("fr.json", "nl.json");
            for (String language : languages) {
                assertThat(values(language)).as(language).isEqualTo(french);
            }
        }
    }

    /** The values that each text names. */
    private static Map<String, List<String>> values(String file) throws IOException {
        Map<String, String> words =
                new ObjectMapper().readValue(Files.readString(WORDS.resolve(file)), new TypeReference<>() {});
        assertThat(words.values()).as(file).noneMatch(String::isBlank);
        Map<String, List<String>> values = new TreeMap<>();
        words.forEach((key, text) -> values.put(
                key,
                VALUE.matcher(text).results().map(MatchResult::group).sorted().toList()));
        return values;
    }
}
