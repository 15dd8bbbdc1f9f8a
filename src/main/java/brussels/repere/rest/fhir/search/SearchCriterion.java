package brussels.repere.rest.fhir.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parameter of a search as a client writes it: {@code name:modifier=value,value}, or {@code reference:Type.parameter=value} for a parameter of
 * what is referred to.
 *
 * @param key all of it that stands before the equals sign
 * @param modifier what stands behind the colon; null for none
 * @param chain a parameter of the resource that is referred to, with its own modifier and chain; null for none
 * @param values any of which is enough, still with the escapes of FHIR in them
 */
record SearchCriterion(String key, String name, String modifier, String chain, List<String> values) {

    private static final Pattern KEY = Pattern.compile("([A-Za-z_-]+)(?::([A-Za-z-]+))?(?:\\.([A-Za-z_:.-]+))?");
    private static final char ESCAPE = '\\';

    /** Returns null for a key that can be none of a parameter. */
    static SearchCriterion read(String key, String value) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? new SearchCriterion(key, parts.group(1), parts.group(2), parts.group(3), split(value, ','))
                : null;
    }

    /** The same question, asked of what is referred to. */
    SearchCriterion chained() {
        Matcher parts = KEY.matcher(chain);
        return parts.matches()
                ? new SearchCriterion(key, parts.group(1), parts.group(2), parts.group(3), values)
                : new SearchCriterion(key, "", null, null, values);
    }

    /** Splits at a character where no backslash stands before it. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ESCAPE && i + 1 < text.length()) {
                part.append(c).append(text.charAt(++i));
            } else if (c == separator) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** Takes away the backslashes of FHIR. */
    static String unescape(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }
}
