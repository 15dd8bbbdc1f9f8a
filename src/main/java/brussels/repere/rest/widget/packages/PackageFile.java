package brussels.repere.rest.widget.packages;

import brussels.repere.rest.widget.WidgetScript;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file of a package. Immutable; its content must not be changed.
 *
 * @param path within the package
 */
record PackageFile(String path, byte[] content) {

    private static final String FOLDER = "/widget-packages/";
    private static final TranslationTable WORDS = TranslationTable.of("pages");

    static PackageFile of(String path, String content) {
        return new PackageFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Fills in a file that the application brings.
     *
     * @param resource in {@code widget-packages}
     * @param origin of this server, as partners' pages call it
     */
    static PackageFile fill(String path, String resource, WidgetScript script, String origin) {
        String text = read(resource);
        for (Map.Entry<String, String> value : values(script, origin).entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return of(path, text);
    }

    private static Map<String, String> values(WidgetScript script, String origin) {
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "origin", origin,
                "script", script.path(),
                "fingerprint", script.fingerprint(),
                "integrity", script.integrity()));
        for (Lang lang : Lang.values()) {
            values.put("link." + lang, WORDS.say(lang, "embed.link"));
        }
        return values;
    }

    private static String read(String resource) {
        try (InputStream in = PackageFile.class.getResourceAsStream(FOLDER + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
