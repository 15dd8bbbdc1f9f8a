package brussels.repere.rest.developers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The texts of the page for developers in one language, by key ({@code developers/XX.properties}). A missing key
 * throws. Immutable.
 */
final class PageTranslations {

    private static final String FOLDER = "/developers/";

    private final Properties texts = new Properties();

    PageTranslations(DevelopersPageLanguage language) {
        try (InputStream in = PageTranslations.class.getResourceAsStream(FOLDER + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String say(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return text;
    }

    /** Returns a text with a value in place of {@code {0}}. */
    public String say(String key, Object value) {
        return say(key).replace("{0}", String.valueOf(value));
    }
}
