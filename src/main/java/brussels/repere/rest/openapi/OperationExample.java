package brussels.repere.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * One way to call an operation, under a name: the parameters, the body, or both that have an example of this name. Immutable.
 *
 * @param type of the body; null where there is none
 */
record OperationExample(String operation, String name, Map<String, String> parameters, String type, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param query parameters, of the path too, as a query has them but with plain signs */
    static OperationExample of(String operation, String name, String query, String type, String body) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.isEmpty() ? new String[0] : query.split("&")) {
            parameters.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return new OperationExample(operation, name, parameters, type, body);
    }

    /** @throws IllegalStateException for a parameter or a body that the operation does not have */
    void addTo(Operation described) {
        parameters.forEach((parameter, value) -> {
            Parameter known = ApiDescriptionFilter.parameters(described).stream()
                    .filter(each -> each.getName().equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(operation + " has no parameter " + parameter));
            // Either one or several by name; never both.
            known.setExample(null);
            known.addExample(name, OASFactory.createExample().value(typed(known, value)));
        });
        if (type != null) {
            MediaType content = described.getRequestBody().getContent().getMediaType(type);
            if (content == null) {
                throw new IllegalStateException(operation + " reads no " + type);
            }
            content.addExample(name, OASFactory.createExample().value(typed(body)));
        }
    }

    /** Numbers and truth as such, several values as a list; where the schema is told elsewhere, it is one of texts. */
    private static Object typed(Parameter parameter, String value) {
        List<SchemaType> types = parameter.getSchema().getType();
        if (types != null && types.contains(SchemaType.ARRAY)) {
            return ListParameters.split(value);
        }
        return types == null || types.contains(SchemaType.STRING) ? value : parseJson(value, Object.class);
    }

    private Object typed(String text) {
        return type.equals("application/json") ? parseJson(text, Map.class) : text;
    }

    private static <T> T parseJson(String text, Class<T> as) {
        try {
            return JSON.readValue(text, as);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
