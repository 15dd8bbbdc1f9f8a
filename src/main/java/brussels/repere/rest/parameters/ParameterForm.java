package brussels.repere.rest.parameters;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The form that the text of a parameter must have before anything converts it. It is narrower than the parsers of Java:
 * no NaN, no infinity, no hexadecimal, no suffix, no blanks. A type of our own declares what it accepts by {@code
 * static fromString(String)}, which the framework calls too and which throws an IllegalArgumentException otherwise, and
 * may list its values by {@code static List<String> allowed()}.
 *
 * @param allowed the values, where they are few enough to list
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
        return ofOwnType(type);
    }

    private static ParameterForm ofOwnType(Class<?> type) {
        try {
            Method conversion = type.getMethod("fromString", String.class);
            return new ParameterForm(value -> converts(conversion, value), allowedBy(type));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("No form is known for parameters of " + type, e);
        }
    }

    private static boolean converts(Method conversion, String value) {
        try {
            conversion.invoke(null, value);
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return false;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> allowedBy(Class<?> type) {
        try {
            List<?> values = (List<?>) type.getMethod("allowed").invoke(null);
            return values.stream().map(Object::toString).toList();
        } catch (NoSuchMethodException tooManyToList) {
            return List.of();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean accepts(String value) {
        return form.test(value);
    }
}
