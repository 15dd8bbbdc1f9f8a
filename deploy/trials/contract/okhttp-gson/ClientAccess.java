import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Type;
import org.openapitools.client.ApiClient;
import org.openapitools.client.JSON;

/** How the client of the library `okhttp-gson` is made, and what it understood. */
final class ClientAccess {

    private ClientAccess() {}

    static ApiClient create(String base) {
        return new ApiClient().setBasePath(base);
    }

    static JsonNode tree(Object understood) throws IOException {
        return new ObjectMapper().readTree(JSON.serialize(understood));
    }

    static Object value(JsonNode sent, Type type) {
        return JSON.deserialize(sent.toString(), type);
    }
}
