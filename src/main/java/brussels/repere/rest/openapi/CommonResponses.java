package brussels.repere.rest.openapi;

import brussels.repere.rest.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What every operation may answer beside what it is for, each with its problem, and the headers that tell of limits and of names. */
final class CommonResponses {

    private static final List<String> LIMIT_HEADERS = List.of("RateLimit-Policy", "RateLimit");
    /** Those that are asked for a point or an address. */
    private static final Pattern PLACE_PATHS = Pattern.compile(".*/(locate|services)(/search)?");

    /** In this order, so that the description is the same each time. */
    private static final Map<String, String> HEADER_DESCRIPTIONS = new TreeMap<>(Map.of(
            "RateLimit-Policy",
            "How many requests (q) one client has in so many seconds (w); absent where there is no limit",
            "RateLimit",
            "How many are left (r), and in how many seconds (t) all are there again",
            "Retry-After",
            "In how many seconds to come back",
            "ETag",
            "The name of this answer: sent as If-None-Match, it brings 304 while the answer would be the same"));

    /** Streams, and lists that a cursor walks along: none of them is asked for twice. */
    private static final Pattern PATHS_WITHOUT_ETAG =
            Pattern.compile("/hsds/.*|.*/changes|.*/services[.](csv|geojson)");

    void declareHeaders(OpenAPI description) {
        Components components = description.getComponents();
        HEADER_DESCRIPTIONS.forEach((name, what) -> components.addHeader(
                name, OASFactory.createHeader().description(what).schema(schema().addType(SchemaType.STRING))));
    }

    void addTo(String path, HttpMethod method, Operation operation) {
        boolean admin = path.contains("/admin/");
        add(operation, "400", "What is asked is not understood; every parameter that is wrong is named");
        if (admin) {
            add(operation, "401", "The token is missing or wrong");
        }
        if (admin || path.contains("{")) {
            add(operation, "404", "There is no such thing");
        }
        if (operation.getRequestBody() != null) {
            add(operation, "413", "The body is too long");
            add(operation, "415", "Nothing of this type is read here");
        }
        if (PLACE_PATHS.matcher(path).matches()) {
            add(
                    operation,
                    "422",
                    "The point is outside of the Region, or the address is not understood; it may suggest others");
        }
        add(operation, "429", "Too many requests in a minute; Retry-After says when to come back");
        operation.getResponses().getAPIResponse("429").addHeader("Retry-After", header("Retry-After"));
        add(operation, "500", "An error of ours, with a reference by which the operators find it");
        add(operation, "503", "Something that is needed is away for a moment");
        boolean named = method == HttpMethod.GET
                && !admin
                && !PATHS_WITHOUT_ETAG.matcher(path).matches();
        if (named) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("The same as the answer that If-None-Match names")
                                    .addHeader("ETag", header("ETag")));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            LIMIT_HEADERS.forEach(name -> response.addHeader(name, header(name)));
            if (status.equals("200") && named) {
                response.addHeader("ETag", header("ETag"));
            }
        });
    }

    /** What a resource says of a status itself stays as it is. */
    private static void add(Operation operation, String status, String what) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        APIResponse response =
                known != null ? known : OASFactory.createAPIResponse().description(what);
        response.setContent(problemContent());
        operation.getResponses().addAPIResponse(status, response);
    }

    private static Content problemContent() {
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema().ref("Problem")));
    }

    private static Header header(String name) {
        return OASFactory.createHeader().ref(name);
    }

    private static Schema schema() {
        return OASFactory.createSchema();
    }
}
