import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;
import org.openapitools.client.ApiClient;

/** How the client of the library `native` is made, and what it understood. */
final class ClientAccess {

    private static final ObjectMapper JSON = new ApiClient().getObjectMapper();

    private ClientAccess() {}

    static ApiClient create(String base) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(base);
        return client;
    }

    static JsonNode tree(Object understood) {
        return JSON.valueToTree(understood);
    }

    static Object value(JsonNode sent, Type type) {
        return JSON.convertValue(sent, JSON.getTypeFactory().constructType(type));
    }
}
