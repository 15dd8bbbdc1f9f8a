package brussels.repere.rest.developers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTranslationsTest {

    private static Properties of(DevelopersPageLanguage language) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/developers", language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    @DisplayName("Every language has the same texts in its own words")
    @ParameterizedTest
    @EnumSource(DevelopersPageLanguage.class)
    void sameTexts(DevelopersPageLanguage language) throws IOException {
        Properties french = of(DevelopersPageLanguage.fr);
        Properties words = of(language);
        assertThat(words.keySet()).isEqualTo(french.keySet());
        assertThat(words.values()).noneMatch(said -> said.toString().isBlank());
        for (DevelopersPageLanguage other : language.others()) {
            Properties others = of(other);
            assertThat(words.stringPropertyNames())
                    .filteredOn(key -> words.getProperty(key).contains(" "))
                    .noneMatch(key -> words.getProperty(key).equals(others.getProperty(key)));
        }
    }

    @DisplayName("A text that nobody wrote is not shown")
    @Test
    void unwritten() {
        PageTranslations words = new PageTranslations(DevelopersPageLanguage.en);
        assertThat(words.say("limits.what", 600)).startsWith("600 requests a minute");
        assertThatThrownBy(() -> words.say("nothing")).hasMessageContaining("nothing");
    }

    @DisplayName("The parameter decides on the language, then the reader, then French")
    @Test
    void language() {
        List<Locale> english = List.of(Locale.forLanguageTag("de"), Locale.forLanguageTag("en-GB"));
        assertThat(DevelopersPageLanguage.choose("nl", english)).isEqualTo(DevelopersPageLanguage.nl);
        assertThat(DevelopersPageLanguage.choose(null, english)).isEqualTo(DevelopersPageLanguage.en);
        assertThat(DevelopersPageLanguage.choose("xx", List.of(Locale.GERMAN))).isEqualTo(DevelopersPageLanguage.fr);
        assertThat(DevelopersPageLanguage.en.others())
                .extracting(DevelopersPageLanguage::ownName)
                .containsExactly("Français", "Nederlands");
    }
}
