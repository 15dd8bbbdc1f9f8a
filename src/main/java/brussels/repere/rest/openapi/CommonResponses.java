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

/**
 * Adds what every operation may answer besides its own result: a problem for each status, and the headers for limits
 * and ETags.
 */
final class CommonResponses {

    private static final List<String> LIMIT_HEADERS = List.of("RateLimit-Policy", "RateLimit");
    /** The paths that accept a point or an address. */
    private static final Pattern PLACE_PATHS = Pattern.compile(
            ".*/(locate|services)(/search)?|/api/v1/events(/search)?|.*/trial/place|/api/v1/collections(/[{]slug[}](/search|[.](csv|geojson))?)?");

    /** What belongs to whoever is signed in. */
    private static final Pattern ACCOUNT_PATHS =
            Pattern.compile("/api/v1/(session|accounts|audit|edit|personal-data|campaigns)(/.*)?");

    /** Sorted, so that the description is the same in every build. */
    private static final Map<String, String> HEADER_DESCRIPTIONS = new TreeMap<>(Map.of(
            "RateLimit-Policy",
            "How many requests (q) one client has in so many seconds (w); absent where there is no limit",
            "RateLimit",
            "How many are left (r), and in how many seconds (t) all are there again",
            "Retry-After",
            "In how many seconds to come back",
            "ETag",
            "The name of this answer: sent as If-None-Match, it brings 304 while the answer would be the same"));

    /** Streams, lists that are read by a cursor, and what a link asks: their answers are not requested twice. */
    private static final Pattern PATHS_WITHOUT_ETAG = Pattern.compile(
            "/hsds/.*|/api/v1/confirmation|.*/changes(/services)?([.]csv)?|.*/(services|observatory|[{]slug[}])[.](csv|geojson)|.*/sheets/[{]month[}][.](html|eml)");

    void declareHeaders(OpenAPI description) {
        Components components = description.getComponents();
        HEADER_DESCRIPTIONS.forEach((name, text) -> components.addHeader(
                name, OASFactory.createHeader().description(text).schema(schema().addType(SchemaType.STRING))));
    }

    void addTo(String path, HttpMethod method, Operation operation) {
        boolean admin = path.contains("/admin/");
        add(operation, "400", "What is asked is not understood; every parameter that is wrong is named");
        if (admin) {
            add(operation, "401", "The token is missing or wrong");
        }
        boolean account = ACCOUNT_PATHS.matcher(path).matches();
        if (account) {
            add(operation, "401", "Nobody is signed in, or not with this password or code");
            add(operation, "403", "The role does not allow it, or a page of another site asks");
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
        boolean hasEtag = method == HttpMethod.GET
                && !admin
                && !account
                && !PATHS_WITHOUT_ETAG.matcher(path).matches();
        if (hasEtag) {
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
            if (status.equals("200") && hasEtag) {
                response.addHeader("ETag", header("ETag"));
            }
        });
    }

    /** Keeps the description that a resource gives for a status. */
    private static void add(Operation operation, String status, String description) {
        APIResponse declared = operation.getResponses().getAPIResponse(status);
        APIResponse response =
                declared != null ? declared : OASFactory.createAPIResponse().description(description);
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
