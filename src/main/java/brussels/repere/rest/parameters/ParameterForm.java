package brussels.repere.rest.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The form that the text of a parameter must have before anything converts it. Narrower than Java's own parsers: no NaN,
 * no infinity, no hexadecimal, no suffix, no blanks.
 *
 * @param allowed the values, where there are few enough to list
 */
record ParameterForm(Predicate<String> form, List<String> allowed) {

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,17})?");
    private static final List<String> BOOLEANS = List.of("true", "false");

    static ParameterForm of(Class<?> type) {
        if (type == String.class) {
            return new ParameterForm(value -> true, List.of());
        }
        if (type == Integer.class || type == int.class) {
            return new ParameterForm(INTEGER.asMatchPredicate(), List.of());
        }
        if (type == Double.class || type == double.class) {
            return new ParameterForm(DECIMAL.asMatchPredicate(), List.of());
        }
        if (type == Boolean.class || type == boolean.class) {
            return new ParameterForm(BOOLEANS::contains, BOOLEANS);
        }
        if (type.isEnum()) {
            List<String> names =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
            return new ParameterForm(names::contains, names);
        }
        throw new IllegalStateException("No form is known for parameters of " + type);
    }

    boolean accepts(String value) {
        return form.test(value);
    }
}
