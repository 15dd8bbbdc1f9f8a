package brussels.repere.rest.openapi;

import static io.restassured.RestAssured.given;

import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.ServedDescription.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends an example of the description as it stands there; to an application that runs with {@link OperatorProfile}. */
final class ExampleRequest {

    private static final String REPORTED = "/api/v1/services/1d91fd66-6646-500d-95fe-7e4ed09731fe/reports";

    private static final String CODE = "7KQ29-FHM3R-TV8E";

    private static final AtomicInteger SENDERS = new AtomicInteger();

    /** A device answers each challenge anew, so that no example does; PasskeyIT has one that does. */
    private static final Set<String> OF_A_DEVICE =
            Set.of("signInWithPasskey", "addPasskey", "renamePasskey", "removePasskey");

    private ExampleRequest() {}

    static boolean canBeSent(Operation operation) {
        return !OF_A_DEVICE.contains(operation.id());
    }

    /** @param name of the example, one of {@link Operation#examples()} */
    static Response send(Operation operation, String name, RequestSpecification given, ExampleAccounts accounts) {
        ExampleAccounts.Prepared people = accounts.prepare(operation, given);
        RequestSpecification request = people.request();
        for (JsonNode parameter : operation.parameters()) {
            JsonNode value = parameter.path("examples").path(name).path("value");
            if (!value.isMissingNode()) {
                String as = parameter.path("name").asText();
                Object sent = as.equals("id") && operation.id().equals("settleReport")
                        ? aReport("id")
                        : people.replace(text(value));
                switch (parameter.path("in").asText()) {
                    case "path" -> request.pathParam(as, sent);
                    case "header" -> request.header(as, sent);
                    default -> request.queryParam(as, sent);
                }
            }
        }
        if (operation.path().contains("/admin/")) {
            request.header("Authorization", "Bearer " + OperatorProfile.TOKEN);
        }
        for (Map.Entry<String, JsonNode> body :
                operation.node().path("requestBody").path("content").properties()) {
            JsonNode value = body.getValue().path("examples").path(name).path("value");
            if (!value.isMissingNode()) {
                // As bytes: nothing is added to what the example says of its type.
                String text = people.replace(value.isTextual() ? value.asText() : value.toString());
                request.header("Content-Type", body.getKey())
                        .body((operation.id().equals("lookUpReport") ? text.replace(CODE, aReport("lookupCode")) : text)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }

    /** Several values stand in one parameter, separated by commas. */
    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        List<String> values = new ArrayList<>();
        value.forEach(each -> values.add(each.asText()));
        return String.join(",", values);
    }

    /** One that nobody settled yet, and that nobody there made before. */
    private static String aReport(String path) {
        return given().header("X-Forwarded-For", "198.51.90." + SENDERS.incrementAndGet())
                .contentType("application/json")
                .body("{\"code\": \"phone\"}")
                .post(REPORTED)
                .path(path);
    }
}
