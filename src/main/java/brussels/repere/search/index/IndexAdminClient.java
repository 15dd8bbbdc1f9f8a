package brussels.repere.search.index;

import brussels.repere.search.connection.EngineFault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;

/**
 * Manages indexes and aliases in the search engine, which Hibernate Search leaves to its users. Every method throws
 * {@link UncheckedIOException} while the engine cannot be reached, unless it says otherwise.
 */
@ApplicationScoped
class IndexAdminClient {

    static final String READ_ALIAS = IndexFields.INDEX_NAME + "-read";
    static final String WRITE_ALIAS = IndexFields.INDEX_NAME + "-write";

    private static final int NOT_FOUND = 404;
    private static final int SHORT_TIMEOUT_MILLIS = 1_000;
    private static final int MERGE_TIMEOUT_MILLIS = 60_000;
    private static final String REPLICAS = "index.number_of_replicas";
    private static final String EXPAND_REPLICAS = "index.auto_expand_replicas";
    private static final String ONE_IF_POSSIBLE = "0-1";
    /** Of five seconds each. */
    private static final int COPY_ROUNDS = 12;

    /** For callers who only ask whether the engine is there, or who would rather go on than wait. */
    static final RequestOptions SHORT_TIMEOUT = timeoutOptions(SHORT_TIMEOUT_MILLIS);

    /** @param millis how long each of these may take: to get a connection of the pool, to connect, and to be answered */
    static RequestOptions timeoutOptions(int millis) {
        return RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(millis)
                        .setConnectTimeout(SHORT_TIMEOUT_MILLIS)
                        .setSocketTimeout(millis)
                        .build())
                .build();
    }

    private final RestClient client;
    private final ObjectMapper json;

    IndexAdminClient(RestClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /** Returns within a second or two whether searches find an index that answers; never throws. */
    boolean isAnswering() {
        Request request = new Request("GET", "/" + READ_ALIAS + "/_search?size=0&allow_partial_search_results=false");
        request.setOptions(SHORT_TIMEOUT);
        try {
            return send(request).isPresent();
        } catch (UncheckedIOException unreachableOrClosed) {
            return false;
        }
    }

    /** Returns within a second or two why the engine cannot be used; empty if it answers. Never throws. */
    Optional<String> findFault() {
        Request request = new Request("GET", "/_cluster/health");
        request.setOptions(SHORT_TIMEOUT);
        try {
            return send(request).isPresent() ? Optional.empty() : Optional.of("it does not say how it is");
        } catch (UncheckedIOException unreachable) {
            return Optional.of(EngineFault.explain(unreachable));
        }
    }

    /**
     * Gives an index that does not answer some seconds to come back by itself, as it does after a start of the engine, and
     * lets the engine try again what it gave up, as it does on a full disk.
     *
     * @return whether the index answers now
     */
    boolean awaitRecovery(String index) {
        try {
            retryFailedShards();
            send(new Request("GET", "/_cluster/health/" + index + "?wait_for_status=yellow&timeout=5s"));
            return isAnswering();
        } catch (UncheckedIOException notInTime) {
            return false;
        }
    }

    private void retryFailedShards() {
        try {
            send(new Request("POST", "/_cluster/reroute?retry_failed=true"));
        } catch (UncheckedIOException notAllowed) {
            // Only who manages the whole cluster may ask for it; others wait for the engine.
        }
    }

    /** Returns the free bytes of the disk of the engine, the fullest one of several nodes. */
    long findFreeBytes() {
        long free = Long.MAX_VALUE;
        JsonNode nodes = send(new Request("GET", "/_nodes/stats/fs?filter_path=nodes.*.fs.total.available_in_bytes"))
                .map(response -> response.path("nodes"))
                .orElse(MissingNode.getInstance());
        for (JsonNode node : nodes) {
            JsonNode available = node.path("fs").path("total").path("available_in_bytes");
            free = Math.min(free, available.asLong(Long.MAX_VALUE));
        }
        return free;
    }

    /** Returns the index that an alias stands for. */
    Optional<String> findIndexBehind(String alias) {
        return send(new Request("GET", "/_alias/" + alias))
                .flatMap(response -> Optional.ofNullable(response.fieldNames()).filter(names -> names.hasNext()))
                .map(names -> names.next());
    }

    /** Returns all indexes of this application, open or closed, whether an alias stands for them or not. */
    List<String> listIndexes() {
        List<String> names = new ArrayList<>();
        send(new Request("GET", "/" + IndexFields.INDEX_NAME + "-0*?expand_wildcards=open,closed"))
                .ifPresent(response -> response.fieldNames().forEachRemaining(names::add));
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

    /** Lets an alias stand for this index and no other, in one atomic step. */
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
        // Hibernate Search expects its write alias to say so.
        add.put("index", index).put("alias", alias).put("is_write_index", alias.equals(WRITE_ALIAS));
        Request request = new Request("POST", "/_aliases");
        request.setJsonEntity(body.toString());
        send(request);
    }

    /** Merges the segments of a complete index into one, since a query does its work once for each segment. */
    void mergeSegments(String index) {
        Request request = new Request("POST", "/" + index + "/_forcemerge?max_num_segments=1");
        request.setOptions(timeoutOptions(MERGE_TIMEOUT_MILLIS));
        send(request);
    }

    /**
     * Has an index kept in so many further copies, each on a node of its own, and waits for those that have a node, for a minute at
     * most: until they are there, the index is lost with one node.
     *
     * @param replicas without the index itself; empty for one as soon as there are two nodes
     */
    void setReplicas(String index, OptionalInt replicas) {
        JsonNode known = send(new Request("GET", "/" + index + "/_settings?flat_settings=true"))
                .map(response -> response.path(index).path("settings"))
                .orElse(MissingNode.getInstance());
        ObjectNode wanted = json.createObjectNode();
        wanted.put(EXPAND_REPLICAS, replicas.isEmpty() ? ONE_IF_POSSIBLE : "false");
        replicas.ifPresent(number -> wanted.put(REPLICAS, Integer.toString(number)));
        boolean same = wanted.properties().stream()
                .allMatch(setting -> setting.getValue().equals(known.path(setting.getKey())));
        if (same) {
            return;
        }
        Request request = new Request("PUT", "/" + index + "/_settings");
        request.setJsonEntity(wanted.toString());
        send(request);
        for (int i = 0; i < COPY_ROUNDS && !areCopiesMade(index); i++) {
            // Asked again: each time waits.
        }
    }

    private boolean areCopiesMade(String index) {
        try {
            return send(new Request(
                            "GET",
                            "/_cluster/health/" + index + "?wait_for_no_initializing_shards=true&wait_for_status=yellow"
                                    + "&timeout=5s"))
                    .isPresent();
        } catch (UncheckedIOException notInTime) {
            return false;
        }
    }

    /** Refreshes an index, and returns how many documents searches find in it. */
    long refreshAndCount(String index) {
        send(new Request("POST", "/" + index + "/_refresh")).ifPresent(IndexAdminClient::requireAllShards);
        JsonNode counted = send(new Request("GET", "/" + index + "/_count")).orElse(MissingNode.getInstance());
        requireAllShards(counted);
        return counted.path("count").asLong();
    }

    /** What a part of an index did not do is not to be taken for a missing document. */
    private static void requireAllShards(JsonNode response) {
        int failed = response.path("_shards").path("failed").asInt();
        if (failed > 0) {
            throw new UncheckedIOException(new IOException(failed + " parts of the index did not answer"));
        }
    }

    /** Returns the body of the response; empty if what was asked for does not exist. */
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
