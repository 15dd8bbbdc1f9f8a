package brussels.repere.rest.developers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A way to use the interface, with code that works as it stands. Immutable.
 *
 * @param href a further page, with {@code link} as its text; null where there is none
 */
record Recipe(String id, String title, String what, List<Snippet> snippets, String href, String link) {

    private static final String FOLDER = "/developers/";

    /** @param id the id that the copy button refers to */
    record Snippet(String id, String what, String code) {}

    /**
     * @param files the files with its code; their names without extension are their ids
     * @param values replace {@code {name}} in the code
     */
    static Recipe of(String id, PageTranslations translations, Map<String, String> values, String... files) {
        return new Recipe(
                id,
                translations.say(id),
                translations.say(id + ".what"),
                Arrays.stream(files)
                        .map(file -> snippet(file, translations, values))
                        .toList(),
                null,
                null);
    }

    Recipe withLink(String href, String text) {
        return new Recipe(id, title, what, snippets, href, text);
    }

    private static Snippet snippet(String file, PageTranslations translations, Map<String, String> values) {
        String code = read(file);
        for (Map.Entry<String, String> value : values.entrySet()) {
            code = code.replace("{" + value.getKey() + "}", value.getValue());
        }
        String id = file.substring(0, file.indexOf('.'));
        return new Snippet(id, translations.say("code." + id), code.stripTrailing());
    }

    private static String read(String file) {
        try (InputStream in = Recipe.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
