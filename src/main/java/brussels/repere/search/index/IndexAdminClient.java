package brussels.repere.search.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * Indexes and aliases in the search engine, which Hibernate Search leaves to its users. Every method throws
 * {@link UncheckedIOException} while the engine cannot be reached.
 */
@ApplicationScoped
class IndexAdminClient {

    static final String READ_ALIAS = IndexFields.INDEX_NAME + "-read";
    static final String WRITE_ALIAS = IndexFields.INDEX_NAME + "-write";

    private static final int NOT_FOUND = 404;
    private static final int SHORT_TIMEOUT_MILLIS = 1_000;
    /** Who asks whether it is there waits for little. */
    static final RequestOptions SHORT_TIMEOUT = RequestOptions.DEFAULT.toBuilder()
            .setRequestConfig(RequestConfig.custom()
                    .setConnectTimeout(SHORT_TIMEOUT_MILLIS)
                    .setSocketTimeout(SHORT_TIMEOUT_MILLIS)
                    .build())
            .build();

    private final RestClient client;
    private final ObjectMapper json;

    IndexAdminClient(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /** Whether searches find an index that can answer, told within a second or two. */
    boolean isAnswering() {
        Request question = new Request("GET", "/" + READ_ALIAS + "/_search?size=0");
        question.setOptions(SHORT_TIMEOUT);
        try {
            return send(question).isPresent();
        } catch (UncheckedIOException awayOrClosed) {
            return false;
        }
    }

    /** Whether it is there, told within a second or two. */
    boolean isReachable() {
        Request question = new Request("GET", "/_cluster/health");
        question.setOptions(SHORT_TIMEOUT);
        try {
            return send(question).isPresent();
        } catch (UncheckedIOException away) {
            return false;
        }
    }

    /** The index that an alias stands for. */
    Optional<String> findIndexBehind(String alias) {
        return send(new Request("GET", "/_alias/" + alias))
                .flatMap(answer -> Optional.ofNullable(answer.fieldNames()).filter(names -> names.hasNext()))
                .map(names -> names.next());
    }

    /** All indexes of ours, whatever becomes of them. */
    List<String> listIndexes() {
        List<String> names = new ArrayList<>();
        send(new Request("GET", "/" + IndexFields.INDEX_NAME + "-0*?expand_wildcards=open,closed"))
                .ifPresent(answer -> answer.fieldNames().forEachRemaining(names::add));
        return names;
    }

    void createIndex(String index, String schema) {
        Request request = new Request("PUT", "/" + index);
        request.setJsonEntity(schema);
        send(request);
    }

    void deleteIndex(String index) {
        send(new Request("DELETE", "/" + index));
    }

    /** Lets an alias stand for this index and no other, at once. */
    void pointAlias(String alias, String index) {
        ObjectNode body = json.createObjectNode();
        ArrayNode actions = body.putArray("actions");
        for (String other : listIndexes()) {
            if (!other.equals(index)) {
                ObjectNode remove = actions.addObject().putObject("remove");
                remove.put("index", other).put("alias", alias).put("must_exist", false);
            }
        }
        ObjectNode add = actions.addObject().putObject("add");
        // As Hibernate Search wants its aliases.
        add.put("index", index).put("alias", alias).put("is_write_index", alias.equals(WRITE_ALIAS));
        Request request = new Request("POST", "/_aliases");
        request.setJsonEntity(body.toString());
        send(request);
    }

    /** Puts an index that is complete into one piece: each query does its work once a piece. */
    void mergeSegments(String index) {
        send(new Request("POST", "/" + index + "/_forcemerge?max_num_segments=1"));
    }

    /** How many documents searches find in an index, now that it is refreshed. */
    long refreshAndCount(String index) {
        send(new Request("POST", "/" + index + "/_refresh"));
        return send(new Request("GET", "/" + index + "/_count"))
                .map(answer -> answer.path("count").asLong())
                .orElse(0L);
    }

    /** Empty for what is not there. */
    private Optional<JsonNode> send(Request request) {
        try {
            Response response = client.performRequest(request);
            return Optional.of(json.readTree(response.getEntity().getContent()));
        } catch (ResponseException refused) {
            if (refused.getResponse().getStatusLine().getStatusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            throw new UncheckedIOException(refused);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }
}
