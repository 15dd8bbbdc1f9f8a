package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.socialbrussels.client.RegisterClient;
import brussels.repere.exchange.socialbrussels.client.RegisterEndpoints;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the ids in records mean: the lists of the register of zones, languages, ways of delivery and categories. They must be
 * wholly right, else no record can be. Immutable.
 */
record ReferenceLists(
        Map<String, Bilingual> zones,
        Map<String, Bilingual> languages,
        Map<String, Bilingual> modes,
        Map<String, Bilingual> categories) {

    private static final long MAX_LIST_BYTES = 16L << 20;

    /** How the lists of the register call a name. */
    private static final List<String> NAME_FIELDS = List.of("label", "name", "title");

    static ReferenceLists fetch(RegisterClient client, RegisterEndpoints endpoints, Path folder, ObjectMapper json) {
        return new ReferenceLists(
                fetch(client, endpoints, folder, json, RegisterEndpoints.ZONES),
                fetch(client, endpoints, folder, json, RegisterEndpoints.LANGUAGES),
                fetch(client, endpoints, folder, json, RegisterEndpoints.MODES),
                fetch(client, endpoints, folder, json, RegisterEndpoints.CATEGORIES));
    }

    private static Map<String, Bilingual> fetch(
            RegisterClient client, RegisterEndpoints endpoints, Path folder, ObjectMapper json, String list) {
        return client.fetch(list, endpoints.addressOfList(list), folder, MAX_LIST_BYTES, body -> read(list, body, json))
                .orElseThrow(() -> new ImportFailure(ImportFinding.error(list, 0, "social.no-list")))
                .content();
    }

    private static Map<String, Bilingual> read(String list, Path body, ObjectMapper json) throws IOException {
        JsonNode elements = json.readTree(body.toFile());
        if (!elements.isArray() || elements.isEmpty()) {
            throw new ImportFailure(ImportFinding.error(list, 0, "social.no-list"));
        }
        Map<String, Bilingual> named = new LinkedHashMap<>();
        for (JsonNode element : elements) {
            JsonNode id = element.path("id");
            Bilingual name = readName(element);
            if (!id.isIntegralNumber() || name == null) {
                throw new ImportFailure(ImportFinding.error(list, named.size() + 1, "social.reference"));
            }
            named.put(id.asText(), name);
        }
        return named;
    }

    private static Bilingual readName(JsonNode element) {
        return NAME_FIELDS.stream()
                .map(name -> Bilingual.orNull(
                        element.path(name + "Fr").asText(null),
                        element.path(name + "Nl").asText(null)))
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
    }

    /** The categories as terms; where they hang, the register does not say here. */
    List<TaxonomyTerm> toTerms() {
        return categories.entrySet().stream()
                .map(category -> new TaxonomyTerm(
                        categoryId(category.getKey()), TaxonomyTerm.Kind.CATEGORY, category.getValue(), List.of()))
                .toList();
    }

    /** A category as tables of the register call it. */
    static String categoryId(String id) {
        return "C" + id;
    }
}
