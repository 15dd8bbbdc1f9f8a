package brussels.repere.rest.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Several values of one parameter: separated by commas in a query; in a body the same text, or an array of texts. */
@Schema(
        name = "Values",
        type = SchemaType.STRING,
        description = "Up to 50 different values; one text that has them separated by commas is read as well")
public record ParameterValues(@JsonValue List<String> values) {

    /** More than anybody chooses by hand. */
    public static final int MAX_VALUES = 50;

    public ParameterValues {
        values = values.stream().map(String::strip).toList();
        if (values.isEmpty()
                || values.size() > MAX_VALUES
                || values.stream().anyMatch(String::isEmpty)
                || new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException("no value, too many, an empty one, or one twice");
        }
    }

    /** Called by JAX-RS for queries, and for bodies that hold one text. */
    @JsonCreator
    public static ParameterValues fromString(String text) {
        return new ParameterValues(Arrays.asList(text.split(",", -1)));
    }

    /** Called for bodies that hold an array. */
    @JsonCreator
    static ParameterValues fromArray(List<String> values) {
        return new ParameterValues(values);
    }

    /** Returns the values, or an empty list for a parameter that is not given. */
    public static List<String> listOf(ParameterValues parameter) {
        return parameter == null ? List.of() : parameter.values();
    }
}
