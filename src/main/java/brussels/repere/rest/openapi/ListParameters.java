package brussels.repere.rest.openapi;

import brussels.repere.rest.parameters.ParameterValues;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes {@link ParameterValues} as they may be sent: in a query separated by commas, in a body as an array. */
final class ListParameters {

    private static final String VALUES = "Values";

    private ListParameters() {}

    /**
     * As bodies have them: the array, though a text is read too. Of a choice between both the generators of clients make code that
     * does not compile.
     */
    static void declare(Components components) {
        Schema values = components.getSchemas().get(VALUES);
        components.addSchema(VALUES, list().description(values.getDescription()));
    }

    /** As queries have them; any other parameter stays as it is. */
    static void describe(Parameter parameter) {
        String reference = parameter.getSchema().getRef();
        if (reference != null && reference.endsWith("/" + VALUES)) {
            parameter.style(Parameter.Style.FORM).explode(false).schema(list());
            if (parameter.getExample() instanceof String one) {
                parameter.setExample(split(one));
            }
        }
    }

    /** What stands in a query, as the list that it is. */
    static List<String> split(String values) {
        return List.of(values.split(","));
    }

    /** Not said to be a set, which it is: what is generated from that for JavaScript is sent as an empty object. */
    private static Schema list() {
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .items(OASFactory.createSchema().addType(SchemaType.STRING))
                .minItems(1)
                .maxItems(ParameterValues.MAX_VALUES);
    }
}
