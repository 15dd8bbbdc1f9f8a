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
 * @param href what helps further, with {@code link} as its words; null where there is nothing
 */
record Recipe(String id, String title, String what, List<Snippet> snippets, String href, String link) {

    private static final String FOLDER = "/developers/";

    /** @param id by which it is copied */
    record Snippet(String id, String what, String code) {}

    /**
     * @param files of its code, whose names without ending are their ids
     * @param values to put into the code: {@code {name}}
     */
    static Recipe of(String id, PageTranslations words, Map<String, String> values, String... files) {
        return new Recipe(
                id,
                words.say(id),
                words.say(id + ".what"),
                Arrays.stream(files).map(file -> snippet(file, words, values)).toList(),
                null,
                null);
    }

    Recipe withLink(String moreHref, String words) {
        return new Recipe(id, title, what, snippets, moreHref, words);
    }

    private static Snippet snippet(String file, PageTranslations words, Map<String, String> values) {
        String code = read(file);
        for (Map.Entry<String, String> value : values.entrySet()) {
            code = code.replace("{" + value.getKey() + "}", value.getValue());
        }
        String id = file.substring(0, file.indexOf('.'));
        return new Snippet(id, words.say("code." + id), code.stripTrailing());
    }

    private static String read(String file) {
        try (InputStream in = Recipe.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
