package brussels.repere.exchange.hsds.tabular;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param type of a table schema: {@code string}, {@code number}, {@code boolean}, {@code date}, {@code datetime}, {@code time}
 * @param format null where the type says all
 * @param table the name of the table to which it refers; null for none
 */
record PackageColumn(String name, String type, String format, boolean required, String referencedTable) {

    /** Name, form, whether it is required, table to which it refers: {@code service_id:uuid!>service}. */
    private static final Pattern DEFINITION = Pattern.compile("(\\w+)(?::(\\w+))?(!)?(?:>(\\w+))?");

    static PackageColumn parse(String written) {
        Matcher parts = DEFINITION.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(written);
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
