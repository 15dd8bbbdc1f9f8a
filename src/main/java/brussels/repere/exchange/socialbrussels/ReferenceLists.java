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
import java.util.Objects;

/**
 * What the ids in records mean: the register's lists of zones, languages, delivery modes and categories, by id. A fault in a list
 * stops the import, because no record could then be understood. Immutable.
 */
record ReferenceLists(
        Map<String, Bilingual> zones,
        Map<String, Bilingual> languages,
        Map<String, Bilingual> modes,
        Map<String, Bilingual> categories) {

    private static final long MAX_LIST_BYTES = 16L << 20;

    /** What the lists of the register call the name of an element; {@code Fr} or {@code Nl} follows. */
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
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the categories as terms. They have no parents, because this list does not say them. */
    List<TaxonomyTerm> toTerms() {
        return categories.entrySet().stream()
                .map(category -> new TaxonomyTerm(
                        categoryId(category.getKey()), TaxonomyTerm.Kind.CATEGORY, category.getValue(), List.of()))
                .toList();
    }

    /** Returns the id of a category as the tables of the register have it. */
    static String categoryId(String id) {
        return "C" + id;
    }
}
