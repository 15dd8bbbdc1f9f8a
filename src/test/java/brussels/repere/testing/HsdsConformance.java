package brussels.repere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads every list of {@code /hsds/v3} to its end, holds what it says against the published schemas, and counts what it read. Of
 * long lists it judges a {@link Sample}, and each object with a field that none before it had. Not thread-safe.
 */
public final class HsdsConformance {

    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("/services", "compiled/service.json");
        LISTS.put("/organizations", "compiled/organization.json");
        LISTS.put("/service_at_locations", "compiled/service_at_location.json");
        LISTS.put("/taxonomies", "taxonomy.json");
        LISTS.put("/taxonomy_terms", "taxonomy_term.json");
    }

    private final int sampleSize;
    private final HsdsSchemas schemas = new HsdsSchemas();
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final Map<String, Set<JsonNode>> valid = new HashMap<>();
    private final Map<String, Integer> checkedCounts = new LinkedHashMap<>();

    /** @param sampleSize how many objects of a list are judged, and asked for one by one, unless all are */
    public HsdsConformance(int sampleSize) {
        this.sampleSize = sampleSize;
    }

    /** How many objects were read, by path. */
    public Map<String, Integer> check() {
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
            Sample.of("ids of " + path, ids, sampleSize).forEach(id -> single.add(HsdsClient.get(path + "/" + id)));
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
        // An object that was valid once is valid again.
        Set<JsonNode> known = valid.computeIfAbsent(schema, none -> new HashSet<>());
        Set<JsonNode> chosen = new LinkedHashSet<>(Sample.of(name, objects, sampleSize));
        chosen.addAll(withNewFields(schema, objects));
        chosen.removeAll(known);
        List<String> errors = chosen.stream()
                .flatMap(object -> schemas.errors(schema, object).stream().map(error -> error + " " + object))
                .toList();
        assertThat(errors).as(name).isEmpty();
        known.addAll(chosen);
        checkedCounts.merge(name, objects.size(), Integer::sum);
    }

    private List<JsonNode> withNewFields(String schema, List<JsonNode> objects) {
        Set<String> seen = fields.computeIfAbsent(schema, none -> new HashSet<>());
        return objects.stream().filter(object -> addFields("", object, seen)).toList();
    }

    /** Whether any path was new. */
    private static boolean addFields(String path, JsonNode node, Set<String> seen) {
        boolean added = seen.add(path + ":" + node.getNodeType());
        if (node.isArray()) {
            for (JsonNode element : node) {
                added |= addFields(path + "[]", element, seen);
            }
        } else if (node.isObject()) {
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                added |= addFields(path + "." + field.getKey(), field.getValue(), seen);
            }
        }
        return added;
    }
}
