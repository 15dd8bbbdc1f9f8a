package brussels.repere.rest.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Describes {@code /hsds/v3}, whose objects are those of HSDS 3.1. Their fields stand in {@code META-INF/openapi.yaml}
 * by name and type; their meaning is defined by the standard, and {@code /hsds/v3/profile} documents our additions.
 */
final class HsdsDescription {

    static final String ROOT = "/hsds/v3";

    /** A page of any list; the page of each noun is derived from it. */
    private static final String PAGE = "HsdsPage";

    /** Each noun of the standard, in singular and plural. */
    private static final Map<String, List<String>> NOUNS = Map.of(
            "services", List.of("Service", "Services"),
            "organizations", List.of("Organization", "Organizations"),
            "service_at_locations", List.of("ServiceAtLocation", "ServicesAtLocation"),
            "taxonomies", List.of("Taxonomy", "Taxonomies"),
            "taxonomy_terms", List.of("TaxonomyTerm", "TaxonomyTerms"));

    private static final Map<String, String> OPERATION_IDS = Map.of(
            ROOT, "getHsds", ROOT + "/profile", "getHsdsProfile", ROOT + "/datapackage.zip", "getHsdsDatapackage");

    private static final Map<String, String> PARAMETER_DESCRIPTIONS = Map.of(
            "id", "The id that lists give",
            "full_service", "Services with all that hangs on them, not only their names");

    private HsdsDescription() {}

    static void completeOperation(String path, HttpMethod method, Operation operation) {
        String noun = path.substring(ROOT.length()).replaceFirst("^/", "").replaceFirst("/.*", "");
        List<String> names = NOUNS.get(noun);
        boolean single = path.endsWith("{id}");
        operation.setOperationId(names == null ? OPERATION_IDS.get(path) : operationId(names, method, single));
        for (Parameter parameter : ApiDescriptionFilter.parameters(operation)) {
            if (PARAMETER_DESCRIPTIONS.containsKey(parameter.getName())) {
                parameter.setDescription(PARAMETER_DESCRIPTIONS.get(parameter.getName()));
            }
        }
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        answer.getContent().getMediaTypes().forEach((type, content) -> describe(type, content, names, single));
    }

    private static String operationId(List<String> names, HttpMethod method, boolean single) {
        if (single) {
            return "getHsds" + names.get(0);
        }
        return (method == HttpMethod.POST ? "searchHsds" : "listHsds") + names.get(1);
    }

    private static void describe(String type, MediaType content, List<String> names, boolean single) {
        if (names == null) {
            if (type.equals("application/zip")) {
                content.setSchema(
                        schema(SchemaType.STRING, "A data package of HSDS 3.1: datapackage.json and its tables")
                                .format("binary"));
            } else if (content.getSchema() == null || content.getSchema().getRef() == null) {
                content.setSchema(reference("HsdsProfile"));
            }
            return;
        }
        String noun = names.get(0);
        if (type.endsWith("ndjson")) {
            content.setSchema(schema(SchemaType.STRING, "A " + noun + " of HSDS 3.1 in each line"));
        } else {
            content.setSchema(reference("Hsds" + noun + (single ? "" : "Page")));
        }
    }

    /** Declares for each noun a page that contains its objects. */
    static void declarePages(Components components) {
        Schema any = components.getSchemas().get(PAGE);
        NOUNS.values().stream().map(names -> "Hsds" + names.get(0)).sorted().forEach(noun -> {
            Schema page = schema(SchemaType.OBJECT, any.getDescription()).required(any.getRequired());
            any.getProperties().forEach(page::addProperty);
            page.addProperty(
                    "contents",
                    OASFactory.createSchema().addType(SchemaType.ARRAY).items(reference(noun)));
            components.addSchema(noun + "Page", page);
        });
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static Schema schema(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
