package brussels.repere.search.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * Asks the index in the words of the search engine: Hibernate Search has none for filters behind a query and counts apart
 * from them. Safe for use by several threads.
 */
@ApplicationScoped
public class IndexClient {

    private static final String SEARCH_PATH = "/" + IndexAdminClient.READ_ALIAS + "/_search";
    private static final String SCROLL_PATH = "/_search/scroll";

    /** Who takes longer to read one part has to begin again. */
    private static final String SCROLL_KEEP_ALIVE = "2m";

    private static final int BAD_REQUEST = 400;
    private static final String INDEX_CLOSED = "index_closed_exception";

    /** Not that of the mapper, which remembers each name to refuse a second one, as bodies that people send are read. */
    private static final JsonFactory JSON_FACTORY = new JsonFactory();

    private final RestClient client;
    private final ObjectMapper json;

    IndexClient(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /** @throws IndexUnavailable if there is no whole answer */
    public IndexResponse search(ObjectNode body) {
        return search(body, RequestOptions.DEFAULT);
    }

    /**
     * The same for whoever is typing and would rather go on than wait.
     *
     * @throws IndexUnavailable if there is no whole answer within a second
     */
    public IndexResponse searchWithShortTimeout(ObjectNode body) {
        return search(body, IndexAdminClient.SHORT_TIMEOUT);
    }

    /**
     * All rows that a request finds, as they are now, in parts of the size that it asks for.
     *
     * @return to be closed
     * @throws IndexUnavailable if there is no whole answer
     */
    public IndexScroll openScroll(ObjectNode body) {
        return new IndexScroll(
                this,
                fetchResponse(
                        new Request("POST", SEARCH_PATH + "?scroll=" + SCROLL_KEEP_ALIVE),
                        body,
                        RequestOptions.DEFAULT));
    }

    IndexResponse fetchNextPage(String scroll) {
        ObjectNode body =
                json.createObjectNode().put("scroll", SCROLL_KEEP_ALIVE).put("scroll_id", scroll);
        return fetchResponse(new Request("POST", SCROLL_PATH), body, RequestOptions.DEFAULT);
    }

    void closeScroll(String scroll) {
        ObjectNode body = json.createObjectNode();
        body.putArray("scroll_id").add(scroll);
        send(new Request("DELETE", SCROLL_PATH), body, IndexAdminClient.SHORT_TIMEOUT, json::readTree);
    }

    private IndexResponse search(ObjectNode body, RequestOptions options) {
        IndexResponse answer = fetchResponse(new Request("POST", SEARCH_PATH), body, options);
        if (answer.timedOut()) {
            throw new IndexUnavailable("too slow", null);
        }
        return answer;
    }

    private IndexResponse fetchResponse(Request request, ObjectNode body, RequestOptions options) {
        return send(request, body, options, content -> {
            try (JsonParser parser = JSON_FACTORY.createParser(content)) {
                return IndexResponse.read(parser);
            }
        });
    }

    /** All that the engine answers. */
    JsonNode searchAsTree(ObjectNode body) {
        return send(new Request("POST", SEARCH_PATH), body, RequestOptions.DEFAULT, json::readTree);
    }

    private interface ResponseReader<T> {
        T read(InputStream content) throws IOException;
    }

    private <T> T send(Request request, ObjectNode body, RequestOptions options, ResponseReader<T> reader) {
        try {
            request.setOptions(options);
            request.setEntity(new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
            try (InputStream content =
                    client.performRequest(request).getEntity().getContent()) {
                return reader.read(content);
            }
        } catch (ResponseException refused) {
            throw toException(refused);
        } catch (IOException failure) {
            throw new IndexUnavailable("no answer", failure);
        }
    }

    /** A query that the engine does not understand is a fault of ours; an index that somebody closed is told the same way. */
    private RuntimeException toException(ResponseException refused) {
        Response refusal = refused.getResponse();
        int status = refusal.getStatusLine().getStatusCode();
        if (status != BAD_REQUEST || INDEX_CLOSED.equals(errorType(refusal))) {
            return new IndexUnavailable("refused with " + status, null);
        }
        // Without message and cause: they quote the question.
        return new IllegalStateException("the search engine does not understand a query");
    }

    private String errorType(Response refusal) {
        try {
            return json.readTree(refusal.getEntity().getContent())
                    .path("error")
                    .path("type")
                    .asText();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
