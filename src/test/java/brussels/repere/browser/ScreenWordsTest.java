package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the screens, a file a language: whatever is said in one is said in all of them. */
class ScreenWordsTest {

    private static final Path WORDS = Path.of("src/main/resources/web/app/words");
    private static final Pattern VALUE = Pattern.compile("\\{\\w+}");

    /** What the widget may say: it brings no other words along. */
    private static final Path SHARED = WORDS.resolve("shared");

    private static final Path WIDGET = Path.of("src/main/resources/web/widget");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?!type )(?:[^;]*?from )?'(\\.[^']+)'", Pattern.MULTILINE);
    private static final Pattern LEARNT =
            Pattern.compile("^import (?!type )[^;]*?from '(\\.[^']+fr\\.json)'", Pattern.MULTILINE);
    private static final Pattern NAMED = Pattern.compile("\\bword: '([^']+)'");
    private static final Pattern SAID = Pattern.compile("\\bsay\\('([^']+)'");

    @DisplayName("Every language has the same texts with the same values")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shared",
                "editing",
                "events",
                "resources",
                "confirming",
                "inbox",
                "upstream",
                "sheets",
                "coverage",
                "collections",
                "crisis",
                "../../account/words",
                "../../campaigns/words",
                "../../trial/words"
            })
    void sameKeys(String folder) throws IOException {
        Path words = WORDS.resolve(folder);
        Map<String, List<String>> french = values(words.resolve("fr.json"));
        try (Stream<Path> files = Files.list(words)) {
            List<String> languages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .toList();
            assertThat(languages).contains("fr.json", "nl.json");
            for (String language : languages) {
                assertThat(values(words.resolve(language))).as(language).isEqualTo(french);
            }
        }
    }

    @DisplayName("No text is defined in two places")
    @Test
    void noDuplicates() throws IOException {
        assertThat(values(WORDS.resolve("fr.json")).keySet())
                .doesNotContainAnyElementsOf(values(SHARED.resolve("fr.json")).keySet());
    }

    @DisplayName("The widget has every text that its parts use")
    @Test
    void widgetWords() throws IOException {
        Set<Path> parts = new TreeSet<>();
        follow(WIDGET.resolve("index.ts"), parts);
        follow(WIDGET.resolve("repere-search.ts"), parts);
        Set<String> said = new TreeSet<>();
        for (Path part : parts) {
            SAID.matcher(Files.readString(part)).results().forEach(word -> said.add(word.group(1)));
        }
        assertThat(said).hasSizeGreaterThan(20);
        assertThat(values(SHARED.resolve("fr.json")).keySet()).containsAll(said);
    }

    static Stream<Path> screens() throws IOException {
        try (Stream<Path> files = Files.walk(WORDS.resolve("../.."), 2)) {
            return files.filter(file -> file.endsWith("index.ts")).map(Path::normalize).sorted().toList().stream();
        }
    }

    @DisplayName("Each screen learns every text that its parts say, those of tabs too")
    @ParameterizedTest
    @MethodSource("screens")
    void learnt(Path screen) throws IOException {
        Set<Path> parts = new TreeSet<>();
        follow(screen, parts);
        Set<String> said = new TreeSet<>();
        Set<String> learnt = new TreeSet<>();
        for (Path part : parts) {
            String code = Files.readString(part);
            LEARNT.matcher(code)
                    .results()
                    .map(file -> part.resolveSibling(file.group(1)))
                    .filter(Files::exists)
                    .forEach(file -> learnt.addAll(keys(file)));
            SAID.matcher(code).results().forEach(word -> said.add(word.group(1)));
            NAMED.matcher(code).results().forEach(word -> said.add(word.group(1)));
        }
        if (!learnt.isEmpty()) {
            said.removeAll(learnt);
            assertThat(said).isEmpty();
        }
    }

    private static Set<String> keys(Path file) {
        try {
            return values(file).keySet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a file brings along. */
    private static void follow(Path file, Set<Path> parts) throws IOException {
        if (parts.add(file.normalize())) {
            for (MatchResult found :
                    IMPORT.matcher(Files.readString(file)).results().toList()) {
                Path other = file.resolveSibling(found.group(1) + ".ts").normalize();
                if (Files.exists(other)) {
                    follow(other, parts);
                }
            }
        }
    }

    /** The values that each text names. */
    private static Map<String, List<String>> values(Path file) throws IOException {
        Map<String, String> words = new ObjectMapper().readValue(Files.readString(file), new TypeReference<>() {});
        assertThat(words.values()).as(file.toString()).noneMatch(String::isBlank);
        Map<String, List<String>> values = new TreeMap<>();
        words.forEach((key, text) -> values.put(
                key,
                VALUE.matcher(text).results().map(MatchResult::group).sorted().toList()));
        return values;
    }
}
