package brussels.repere.exchange.amenities;

import java.util.Arrays;
import java.util.Map;

/**
 * What a tag must say: {@code amenity=pharmacy}, or {@code shop} for any value but no. A tag with several values, parted by semicolons,
 * says each of them. Immutable.
 *
 * @param value null for any
 */
record TagCondition(String key, String value) {

    static TagCondition parse(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new TagCondition(text.strip(), null)
                : new TagCondition(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
    }

    boolean fits(Map<String, String> tags) {
        String stated = tags.get(key);
        if (stated == null) {
            return false;
        }
        return value == null
                ? !stated.equals("no")
                : Arrays.stream(stated.split(";")).map(String::strip).anyMatch(value::equals);
    }
}
