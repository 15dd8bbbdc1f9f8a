package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranslationTableTest {

    private static final Path FOLDER = Path.of("src/main/resources/words");

    @DisplayName("French and Dutch have the same texts")
    @ParameterizedTest
    @MethodSource("bundles")
    void sameKeys(String bundle) throws IOException {
        assertThat(keys(bundle, Lang.fr)).isNotEmpty().containsExactlyInAnyOrderElementsOf(keys(bundle, Lang.nl));
    }

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceAll("_(fr|nl)\\.properties$", ""))
                    .distinct()
                    .toList();
        }
    }

    private static Set<Object> keys(String bundle, Lang lang) throws IOException {
        Properties words = new Properties();
        try (var reader =
                Files.newBufferedReader(FOLDER.resolve(bundle + "_" + lang + ".properties"), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words.keySet();
    }

    @DisplayName("Parameters stand between quotes in both languages")
    @Test
    void quotedParameters() {
        TranslationTable words = TranslationTable.of("problems");
        assertThat(words.say(Lang.fr, "parameter.MISSING", "lat")).isEqualTo("Le paramètre « lat » manque.");
        assertThat(words.say(Lang.nl, "parameter.MISSING", "lat")).isEqualTo("De parameter ‘lat’ ontbreekt.");
    }

    @DisplayName("Values that are no text are written as the language does, and missing ones stay open")
    @Test
    void otherValues() {
        Locale dutch = Lang.nl.locale();
        assertThat(new MessageTemplate("{1} \u00abit''s\u00bb {0}{1}", dutch).fill("a", "b"))
                .isEqualTo("b \u00abit's\u00bb ab");
        assertThat(new MessageTemplate("{0} m", dutch).fill(12_000)).isEqualTo("12.000 m");
        assertThat(new MessageTemplate("{0,choice,0#none|1#one} '{'{1}'}'", dutch).fill(1, "x"))
                .isEqualTo("one {x}");
        assertThat(new MessageTemplate("{0} {1}", dutch).fill("a")).isEqualTo("a {1}");
        assertThat(new MessageTemplate("it''s all", dutch).fill()).isEqualTo("it's all");
    }

    @DisplayName("A missing key fails rather than showing itself")
    @Test
    void missingKey() {
        TranslationTable words = TranslationTable.of("problems");
        assertThatThrownBy(() -> words.say(Lang.fr, "no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
