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
public class IndexSearch {

    private static final String PATH = "/" + SearchEngine.READ + "/_search";
    private static final String SCROLL = "/_search/scroll";

    /** Who takes longer to read one part has to begin again. */
    private static final String SCROLL_KEPT = "2m";

    private static final int BAD_REQUEST = 400;
    private static final String CLOSED = "index_closed_exception";

    /** Not that of the mapper, which remembers each name to refuse a second one, as bodies that people send are read. */
    private static final JsonFactory PLAIN = new JsonFactory();

    private final RestClient client;
    private final ObjectMapper json;

    IndexSearch(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /** @throws IndexUnavailable if there is no whole answer */
    public IndexAnswer search(ObjectNode body) {
        return search(body, RequestOptions.DEFAULT);
    }

    /**
     * The same for whoever is typing and would rather go on than wait.
     *
     * @throws IndexUnavailable if there is no whole answer within a second
     */
    public IndexAnswer searchSoon(ObjectNode body) {
        return search(body, SearchEngine.SOON);
    }

    /**
     * All rows that a request finds, as they are now, in parts of the size that it asks for.
     *
     * @return to be closed
     * @throws IndexUnavailable if there is no whole answer
     */
    public IndexScroll scroll(ObjectNode body) {
        return new IndexScroll(
                this, answer(new Request("POST", PATH + "?scroll=" + SCROLL_KEPT), body, RequestOptions.DEFAULT));
    }

    IndexAnswer next(String scroll) {
        ObjectNode body = json.createObjectNode().put("scroll", SCROLL_KEPT).put("scroll_id", scroll);
        return answer(new Request("POST", SCROLL), body, RequestOptions.DEFAULT);
    }

    void forget(String scroll) {
        ObjectNode body = json.createObjectNode();
        body.putArray("scroll_id").add(scroll);
        ask(new Request("DELETE", SCROLL), body, SearchEngine.SOON, json::readTree);
    }

    private IndexAnswer search(ObjectNode body, RequestOptions options) {
        IndexAnswer answer = answer(new Request("POST", PATH), body, options);
        if (answer.timedOut()) {
            throw new IndexUnavailable("too slow", null);
        }
        return answer;
    }

    private IndexAnswer answer(Request request, ObjectNode body, RequestOptions options) {
        return ask(request, body, options, content -> {
            try (JsonParser parser = PLAIN.createParser(content)) {
                return IndexAnswer.read(parser);
            }
        });
    }

    /** All that the engine answers. */
    JsonNode read(ObjectNode body) {
        return ask(new Request("POST", PATH), body, RequestOptions.DEFAULT, json::readTree);
    }

    private interface Reader<T> {
        T read(InputStream content) throws IOException;
    }

    private <T> T ask(Request request, ObjectNode body, RequestOptions options, Reader<T> reader) {
        try {
            request.setOptions(options);
            request.setEntity(new ByteArrayEntity(json.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
            try (InputStream content =
                    client.performRequest(request).getEntity().getContent()) {
                return reader.read(content);
            }
        } catch (ResponseException refused) {
            throw told(refused);
        } catch (IOException failure) {
            throw new IndexUnavailable("no answer", failure);
        }
    }

    /** A query that the engine does not understand is a fault of ours; an index that somebody closed is told the same way. */
    private RuntimeException told(ResponseException refused) {
        Response refusal = refused.getResponse();
        int status = refusal.getStatusLine().getStatusCode();
        if (status != BAD_REQUEST || CLOSED.equals(kind(refusal))) {
            return new IndexUnavailable("refused with " + status, null);
        }
        // Without message and cause: they quote the question.
        return new IllegalStateException("the search engine does not understand a query");
    }

    private String kind(Response refusal) {
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
