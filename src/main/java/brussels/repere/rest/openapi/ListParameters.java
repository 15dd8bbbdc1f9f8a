package brussels.repere.rest.openapi;

import brussels.repere.rest.parameters.ParameterValues;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Describes {@link ParameterValues} in the form in which they are sent: in a query separated by commas, in a body as an
 * array.
 */
final class ListParameters {

    private static final String VALUES = "Values";

    private ListParameters() {}

    /**
     * Describes the form in bodies: an array, although a text is accepted too. Client generators turn a choice between
     * the two into code that does not compile.
     */
    static void declare(Components components) {
        Schema values = components.getSchemas().get(VALUES);
        Schema list = list().description(values.getDescription());
        RequestSchemas.allowNull(list);
        components.addSchema(VALUES, list);
    }

    /** Describes the form in queries; other parameters are left unchanged. */
    static void describe(Parameter parameter) {
        String reference = parameter.getSchema().getRef();
        if (reference != null && reference.endsWith("/" + VALUES)) {
            parameter.style(Parameter.Style.FORM).explode(false).schema(list());
            if (parameter.getExample() instanceof String text) {
                parameter.setExample(split(text));
            }
        }
    }

    /** Returns the values of a query parameter as a list. */
    static List<String> split(String values) {
        return List.of(values.split(","));
    }

    /**
     * Not declared as a set, although values are unique: generated JavaScript clients send a set as an empty object.
     */
    private static Schema list() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(SchemaType.STRING))
                .minItems(1)
                .maxItems(ParameterValues.MAX_VALUES);
    }
}
