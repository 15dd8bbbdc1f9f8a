package brussels.repere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Holds every answer of {@code /hsds/v3} against the published schemas, and counts what it held. Of one thread. */
public final class HsdsConformance {

    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("/services", "compiled/service.json");
        LISTS.put("/organizations", "compiled/organization.json");
        LISTS.put("/service_at_locations", "compiled/service_at_location.json");
        LISTS.put("/taxonomies", "taxonomy.json");
        LISTS.put("/taxonomy_terms", "taxonomy_term.json");
    }

    private final HsdsSchemas schemas = new HsdsSchemas();
    private final Map<String, Set<JsonNode>> valid = new HashMap<>();
    private final Map<String, Integer> checkedCounts = new LinkedHashMap<>();

    /**
     * @param byId which of the ids of a list are asked for one by one
     * @return how many objects were held against the schemas, by path
     */
    public Map<String, Integer> check(UnaryOperator<List<String>> byId) {
        LISTS.forEach((path, schema) -> {
            List<String> ids = pages(path + "?per_page=200", path, schema);
            objects(path + " as a stream", schema, HsdsClient.readStream(path));
            if (schema.startsWith("compiled")) {
                pages(path + "?per_page=200&full=true", path + " full", schema);
                objects(
                        path + " full, as a stream, in Dutch",
                        schema,
                        HsdsClient.readStream(path + "?full=true&lang=nl"));
            }
            List<JsonNode> single = new ArrayList<>();
            byId.apply(ids).forEach(id -> single.add(HsdsClient.get(path + "/" + id)));
            objects(path + "/{id}", schema, single);
        });
        pages(
                "/organizations?per_page=200&full_service=true",
                "/organizations full_service",
                "compiled/organization.json");
        return checkedCounts;
    }

    private List<String> pages(String path, String name, String schema) {
        List<JsonNode> entries = new ArrayList<>();
        for (JsonNode page : HsdsClient.pages(path)) {
            assertThat(schemas.pageErrors(page)).as(path).isEmpty();
            assertThat(page.get("size").asInt()).isEqualTo(page.get("contents").size());
            page.get("contents").forEach(entries::add);
        }
        objects(name, schema, entries);
        return HsdsClient.ids(entries);
    }

    private void objects(String name, String schema, List<JsonNode> objects) {
        // What a stream says again in the same words is valid again.
        Set<JsonNode> known = valid.computeIfAbsent(schema, none -> new HashSet<>());
        List<JsonNode> others =
                objects.stream().filter(object -> !known.contains(object)).toList();
        List<String> wrong = others.stream()
                .flatMap(object -> schemas.errors(schema, object).stream().map(error -> error + " " + object))
                .toList();
        assertThat(wrong).as(name).isEmpty();
        known.addAll(others);
        checkedCounts.merge(name, objects.size(), Integer::sum);
    }
}
