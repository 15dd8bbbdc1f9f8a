package brussels.repere.rest.openweb;

import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of the screens ({@code web/app/words}) in one language, for pages that the server writes: whoever reads without script reads
 * the same sentences. A word that is missing is a defect of the application and throws an exception. Immutable, safe for use by several
 * threads.
 */
public final class ScreenWords {

    private static final String FOLDER = "/web/app/words/";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<Lang, ScreenWords> ALL = new EnumMap<>(Lang.class);

    static {
        Arrays.stream(Lang.values()).forEach(lang -> ALL.put(lang, new ScreenWords(lang)));
    }

    private final Map<String, String> texts = new HashMap<>();
    private final Lang lang;

    private ScreenWords(Lang lang) {
        this.lang = lang;
        texts.putAll(read(FOLDER + "shared/" + lang + ".json"));
        texts.putAll(read(FOLDER + lang + ".json"));
    }

    public static ScreenWords in(Lang lang) {
        return ALL.get(lang);
    }

    private static Map<String, String> read(String file) {
        try (InputStream words = ScreenWords.class.getResourceAsStream(file)) {
            return new ObjectMapper().readValue(words, new TypeReference<Map<String, String>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Lang lang() {
        return lang;
    }

    /** @param values each name that stands in braces, followed by its value */
    public String say(String word, Object... values) {
        String text = texts.get(word);
        if (text == null) {
            throw new IllegalArgumentException("the screens have no such word: " + word);
        }
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(valueOf(place.group(1), values)));
    }

    private static String valueOf(String name, Object... values) {
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (values[i].equals(name)) {
                return String.valueOf(values[i + 1]);
            }
        }
        return "";
    }

    /** Returns what a code is called, or the code itself where there is no word for it. */
    public String nameOf(String group, String code) {
        return find(group + "." + code).orElse(code);
    }

    public Optional<String> find(String word) {
        return Optional.ofNullable(texts.get(word));
    }

    /** Says how many: in French none and one are singular, in Dutch one alone is. */
    public String count(String word, long number) {
        boolean single = number == 1 || number == 0 && lang != Lang.nl;
        return say(word + (single ? ".one" : ".other"), "count", format(number));
    }

    public String format(long number) {
        return String.format(lang.locale(), "%,d", number);
    }

    /** Writes a list as it is said: "a, b et c". */
    public String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : names.stream().limit(last).collect(Collectors.joining(", "))
                        + (lang == Lang.nl ? " en " : " et ")
                        + names.get(last);
    }
}
