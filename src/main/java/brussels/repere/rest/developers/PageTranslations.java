package brussels.repere.rest.developers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the page for developers says in one language, by key ({@code developers/XX.properties}); a key that is missing fails. Immutable. */
public final class PageTranslations {

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
        String said = texts.getProperty(key);
        if (said == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return said;
    }

    /** With a value in its place. */
    public String say(String key, Object value) {
        return say(key).replace("{0}", String.valueOf(value));
    }
}
