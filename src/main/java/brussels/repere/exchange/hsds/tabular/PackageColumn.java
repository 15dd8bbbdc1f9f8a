package brussels.repere.exchange.hsds.tabular;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table of a data package.
 *
 * @param type the type of Table Schema: {@code string}, {@code number}, {@code boolean}, {@code date}, {@code datetime} or
 *     {@code time}
 * @param format the format of Table Schema; null if the type says all
 * @param referencedTable the name of the table whose ids the column holds; null if it refers to none
 */
record PackageColumn(String name, String type, String format, boolean required, String referencedTable) {

    /** Name, type or format, {@code !} if it is required, table to which it refers: {@code service_id:uuid!>service}. */
    private static final Pattern DEFINITION = Pattern.compile("(\\w+)(?::(\\w+))?(!)?(?:>(\\w+))?");

    /** @throws IllegalArgumentException if the definition cannot be parsed */
    static PackageColumn parse(String definition) {
        Matcher parts = DEFINITION.matcher(definition);
        if (!parts.matches()) {
            throw new IllegalArgumentException(definition);
        }
        String form = Optional.ofNullable(parts.group(2)).orElse("string").toLowerCase(Locale.ROOT);
        boolean isFormat = form.equals("uuid") || form.equals("uri") || form.equals("email");
        return new PackageColumn(
                parts.group(1),
                isFormat ? "string" : form,
                isFormat ? form : form.equals("time") ? "%H:%M" : null,
                parts.group(3) != null,
                parts.group(4));
    }
}
