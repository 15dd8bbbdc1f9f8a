package brussels.repere.search.index;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * Searches the index in the query language of the search engine; decision 11 says why not in that of Hibernate Search. Safe for
 * use by several threads.
 */
@ApplicationScoped
class IndexClient {

    /**
     * Copies of the index learn of a change at different moments: asked by turns, they would give a hit and take it back. So each instance asks the copies
     * that this name chooses, as long as they are there, and another instance those of another name.
     */
    private static final String SEARCH_PATH =
            "/" + IndexAdminClient.READ_ALIAS + "/_search?preference=" + UUID.randomUUID();

    private static final String SCROLL_PATH = "/_search/scroll";

    /** How long the engine keeps a scroll for a client that reads one part. */
    private static final String SCROLL_KEEP_ALIVE = "2m";

    /** With what the rest of an answer takes, an answer within 5 s, also if the engine hangs. */
    private static final RequestOptions SEARCH_TIMEOUT = IndexAdminClient.timeoutOptions(3_000);

    /** Where a request that one host does not answer in time goes to the next. */
    private static final RequestOptions SHARED_TIMEOUT = IndexAdminClient.timeoutOptions(1_500);

    private static final int BAD_REQUEST = 400;
    private static final String INDEX_CLOSED = "index_closed_exception";

    /** Unlike the factory of the mapper, it does not check for duplicate names, which only bodies from clients need. */
    private static final JsonFactory JSON_FACTORY = new JsonFactory();

    private final RestClient client;
    private final ObjectMapper json;
    private final RequestOptions searchTimeout;

    IndexClient(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
        this.searchTimeout = client.getNodes().size() > 1 ? SHARED_TIMEOUT : SEARCH_TIMEOUT;
    }

    /** @throws IndexUnavailable if there is no complete response in time */
    IndexResponse search(JsonNode body) {
        return search(body, searchTimeout);
    }

    /**
     * Searches for somebody who is typing and would rather go on than wait.
     *
     * @throws IndexUnavailable if there is no complete response within a second
     */
    IndexResponse searchWithShortTimeout(JsonNode body) {
        return search(body, IndexAdminClient.SHORT_TIMEOUT);
    }

    /**
     * Opens a scroll over all rows that a request finds in the index as it is now, in parts of the size that the request names.
     *
     * @return a scroll that the caller must close
     * @throws IndexUnavailable if there is no complete response
     */
    IndexScroll openScroll(JsonNode body) {
        return new IndexScroll(
                this,
                fetchResponse(new Request("POST", SEARCH_PATH + "&scroll=" + SCROLL_KEEP_ALIVE), body, searchTimeout));
    }

    IndexResponse fetchNextPage(String scrollId) {
        JsonNode body = IndexRequestWriter.writeNextPageRequest(scrollId, SCROLL_KEEP_ALIVE);
        return fetchResponse(new Request("POST", SCROLL_PATH), body, RequestOptions.DEFAULT);
    }

    void closeScroll(String scrollId) {
        send(
                new Request("DELETE", SCROLL_PATH),
                IndexRequestWriter.writeScrollEnd(scrollId),
                IndexAdminClient.SHORT_TIMEOUT,
                json::readTree);
    }

    private IndexResponse search(JsonNode body, RequestOptions options) {
        IndexResponse response = fetchResponse(new Request("POST", SEARCH_PATH), body, options);
        if (response.timedOut()) {
            throw new IndexUnavailable("too slow", null);
        }
        return response;
    }

    private IndexResponse fetchResponse(Request request, JsonNode body, RequestOptions options) {
        IndexResponse response = send(request, body, options, content -> {
            try (JsonParser parser = JSON_FACTORY.createParser(content)) {
                return IndexResponse.read(parser);
            }
        });
        requireAllShards(response.failedShards());
        return response;
    }

    /** A node that has just gone took the answer of its part with it, and fewer hits would pass for all. */
    private static void requireAllShards(int failed) {
        if (failed > 0) {
            throw new IndexUnavailable("a part of the index did not answer", null);
        }
    }

    /** Returns the whole response as a tree, for requests whose rows hold stored fields. */
    JsonNode searchAsTree(JsonNode body) {
        JsonNode response = send(new Request("POST", SEARCH_PATH), body, searchTimeout, json::readTree);
        requireAllShards(response.path("_shards").path("failed").asInt());
        return response;
    }

    private interface ResponseReader<T> {
        T read(InputStream content) throws IOException;
    }

    private <T> T send(Request request, JsonNode body, RequestOptions options, ResponseReader<T> reader) {
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
        } catch (RuntimeException failure) {
            throw isRunning() ? failure : new IndexUnavailable("the client has stopped", failure);
        }
    }

    /**
     * Returns whether this can still ask the engine. It stops for good if its threads end, as they do where memory ends: then only
     * a restart helps.
     */
    boolean isRunning() {
        return client.isRunning();
    }

    /** A query that the engine rejects is a programming error, but a closed index is reported with the same status. */
    private RuntimeException toException(ResponseException refused) {
        Response response = refused.getResponse();
        int status = response.getStatusLine().getStatusCode();
        if (status != BAD_REQUEST || INDEX_CLOSED.equals(errorType(response))) {
            return new IndexUnavailable("refused with " + status, null);
        }
        // The message and the cause would quote the query, and with it what somebody searched for.
        return new IllegalStateException("the search engine does not understand a query");
    }

    private String errorType(Response response) {
        try {
            return json.readTree(response.getEntity().getContent())
                    .path("error")
                    .path("type")
                    .asText();
        } catch (IOException unreadable) {
            return "";
        }
    }
}
