package brussels.repere.exchange.ogc;

import brussels.repere.text.Lang;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * Writes the description of the interface as OpenAPI 3.0: a path for each collection, since each has parameters of its own. What is the same for
 * all stands in {@code ogc/components.json}. It is in English, as the contract of the API. Immutable, safe for use by several threads.
 */
public final class OpenApiDocument {

    /** The most features of one page. Who asks for more gets so many, as the standard allows. */
    public static final int MAX_LIMIT = 10_000;

    public static final int DEFAULT_LIMIT = 10;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPONENTS = "/ogc/components.json";
    private static final List<String> PAGE_PARAMETERS =
            List.of("limit", "bbox", "bbox-crs", "crs", "datetime", "after", "before", "f", "lang");

    private final OgcAddresses addresses;
    private final String version;

    public OpenApiDocument(OgcAddresses addresses, String version) {
        this.addresses = addresses;
        this.version = version;
    }

    /** Returns the names of the parameters of every list of features, beside those of its properties. */
    public static List<String> pageParameters() {
        return PAGE_PARAMETERS;
    }

    public ObjectNode write(List<OgcCollection> collections) {
        ObjectNode document = JSON.createObjectNode();
        document.put("openapi", "3.0.3");
        document.putObject("info")
                .put("title", "Repère – OGC API - Features")
                .put(
                        "description",
                        "Territories of Brussels, social-health services and public transport stops as features.")
                .put("version", version)
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        document.putArray("servers").addObject().put("url", addresses.root());
        ArrayNode tags = document.putArray("tags");
        tags.addObject().put("name", "Capabilities").put("description", "What the interface is and has");
        tags.addObject().put("name", "Data").put("description", "Features");
        ObjectNode paths = document.putObject("paths");
        addCapabilities(paths);
        for (OgcCollection collection : collections) {
            addCollection(paths, collection.description());
        }
        document.set("components", readComponents());
        return document;
    }

    private static ObjectNode readComponents() {
        try (InputStream in = OpenApiDocument.class.getResourceAsStream(COMPONENTS)) {
            return (ObjectNode) JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addCapabilities(ObjectNode paths) {
        addOperation(paths, "/", "getLandingPage", "The landing page", "Capabilities", "LandingPage");
        addOperation(paths, "/api", "getApiDefinition", "This description", "Capabilities", "ApiDefinition");
        addOperation(
                paths,
                "/conformance",
                "getConformance",
                "The classes of requirements that the interface meets",
                "Capabilities",
                "Conformance");
        addOperation(paths, "/collections", "getCollections", "All collections", "Capabilities", "Collections");
    }

    private static void addCollection(ObjectNode paths, CollectionDescription collection) {
        String path = "/collections/" + collection.id();
        String name = camelCase(collection.id());
        String title =
                collection.title().in(Lang.fr) + " / " + collection.title().in(Lang.nl);
        addOperation(paths, path, "describe" + name, title, "Capabilities", "Collection");
        ObjectNode items = addOperation(paths, path + "/items", "list" + name, title, "Data", "Features");
        ArrayNode parameters = items.withArray("parameters");
        parameters.removeAll();
        PAGE_PARAMETERS.forEach(parameter -> addReference(parameters, parameter));
        collection.queryables().forEach(property -> addQueryable(parameters, property));
        ObjectNode item = addOperation(paths, path + "/items/{featureId}", "get" + name, title, "Data", "Feature");
        ArrayNode itemParameters = item.withArray("parameters");
        addReference(itemParameters, "featureId");
        addReference(itemParameters, "crs");
        ((ObjectNode) item.get("responses")).putObject("404").put("$ref", "#/components/responses/NotFound");
    }

    private static ObjectNode addOperation(
            ObjectNode paths, String path, String id, String summary, String tag, String response) {
        ObjectNode operation = paths.putObject(path).putObject("get");
        operation.putArray("tags").add(tag);
        operation.put("summary", summary).put("operationId", id);
        ArrayNode parameters = operation.putArray("parameters");
        addReference(parameters, "f");
        addReference(parameters, "lang");
        ObjectNode responses = operation.putObject("responses");
        responses.putObject("200").put("$ref", "#/components/responses/" + response);
        responses.putObject("304").put("description", "Not changed since the ETag that the client holds");
        responses.putObject("400").put("$ref", "#/components/responses/InvalidParameter");
        responses.putObject("406").put("$ref", "#/components/responses/NotAcceptable");
        responses.putObject("429").put("$ref", "#/components/responses/TooManyRequests");
        responses.putObject("500").put("$ref", "#/components/responses/ServerError");
        responses.putObject("503").put("$ref", "#/components/responses/Unavailable");
        return operation;
    }

    private static void addReference(ArrayNode parameters, String name) {
        parameters.addObject().put("$ref", "#/components/parameters/" + name);
    }

    /** One whose value is compared exactly. */
    private static void addQueryable(ArrayNode parameters, FeatureProperty property) {
        ObjectNode parameter = parameters.addObject();
        parameter
                .put("name", property.name())
                .put("in", "query")
                .put("description", "Only features with this value. " + property.description())
                .put("required", false)
                .put("style", "form")
                .put("explode", false);
        parameter.putObject("schema").put("type", property.type().name().toLowerCase(Locale.ROOT));
    }

    private static String camelCase(String id) {
        StringBuilder name = new StringBuilder();
        for (String part : id.split("-")) {
            name.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return name.toString();
    }
}
