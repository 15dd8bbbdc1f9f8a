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
 * One way to call an operation, under a name: the parameters and the body that have an example of this name. Immutable.
 *
 * @param type of the body; null where there is none
 */
record OperationExample(String operation, String name, Map<String, String> parameters, String type, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param query the parameters, including those of the path, in the form of a query string, not encoded */
    static OperationExample of(String operation, String name, String query, String type, String body) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return new OperationExample(operation, name, parameters, type, body);
    }

    /** @throws IllegalStateException for a parameter or a body that the operation does not have */
    void addTo(Operation target) {
        parameters.forEach((parameter, value) -> {
            Parameter match = ApiDescriptionFilter.parameters(target).stream()
                    .filter(candidate -> candidate.getName().equals(parameter))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(operation + " has no parameter " + parameter));
            // A parameter has either one example or several by name, never both.
            match.setExample(null);
            match.addExample(name, OASFactory.createExample().value(typed(match, value)));
        });
        if (type != null) {
            MediaType content = target.getRequestBody().getContent().getMediaType(type);
            if (content == null) {
                throw new IllegalStateException(operation + " reads no " + type);
            }
            content.addExample(name, OASFactory.createExample().value(typed(body)));
        }
    }

    /** Converts numbers and booleans. A parameter whose schema is a reference has texts as values. */
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
