package brussels.repere.rest.openapi;

import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.ServedDescription;
import brussels.repere.testing.ServedDescription.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Makes calls out of the contract: each operation with values that are right, odd or broken, in every place that a
 * request has. The same seed makes the same calls.
 */
final class CallGenerator {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FROB");
    private static final List<String> ODD_VALUES = List.of(
            "",
            "0",
            "-1",
            "2147483648",
            "1e309",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "((((",
            "' or 1=1 --",
            "<script>",
            "../../etc/passwd",
            "a,b,,c",
            "commune:21015",
            "2026-02-30T25:61",
            "Rue Haute 298",
            "\u0000",
            "\u202e\ud83d\ude00",
            "x".repeat(300));
    private static final List<String> BROKEN_ESCAPES = List.of("%", "%z", "%ff", "%c3%28", "a b", "{", "\u00e9");
    private static final List<String> HEADERS = List.of(
            "Accept: */*",
            "Accept: text/html",
            "Accept: application/xml;q=x",
            "Accept: ///",
            "Accept-Language: nl",
            "Accept-Language: ;;q=,",
            "Accept-Encoding: gzip;q=0, *",
            "Content-Type: application/json",
            "Content-Type: text/csv",
            "Content-Type: ;;/",
            "Content-Type: application/json; charset=nope",
            "Origin: https://evil.example",
            "Origin: null",
            "If-None-Match: *",
            "If-None-Match: \"",
            "If-Modified-Since: yesterday",
            "Range: bytes=9-1",
            "Expect: something",
            "X-Forwarded-Host: evil.example",
            "X-HTTP-Method-Override: DELETE",
            "Authorization: Bearer",
            "Cookie: a=b; c",
            "Transfer-Encoding: gzip",
            "Content-Length: -5",
            "X Y: z",
            "X-Long: " + "y".repeat(30_000));
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[]",
            "null",
            "\"\"",
            "{}",
            "{\"q\":[1]}",
            "{\"lat\":1e999,\"lon\":\"x\"}",
            "{\"code\":\"hours\",\"text\":\"\\ud800\"}",
            "{\"a\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
            "lat,lon\n50.8,4.3\n",
            "\u00ff\u00fe");

    private final Random random;
    private final List<Operation> operations;
    private int calls;

    CallGenerator(long seed, ServedDescription description) {
        this.random = new Random(seed);
        this.operations = description.operations();
    }

    /** Returns the bytes of a whole request, one for each character. */
    String next() {
        Operation operation = pick(operations);
        calls++;
        String method = chance(15) ? pick(METHODS) : operation.method().toUpperCase(Locale.ROOT);
        StringBuilder request = new StringBuilder(method + " " + target(operation) + " HTTP/1.1\r\n");
        request.append(chance(3) ? "Host: evil.example\r\n" : "Host: localhost\r\n");
        request.append(
                "Connection: close\r\nX-Forwarded-For: 198.51." + calls / 250 % 250 + "." + calls % 250 + "\r\n");
        if (operation.path().contains("/admin/") && chance(70)) {
            request.append("Authorization: Bearer " + OperatorProfile.TOKEN + "\r\n");
        }
        while (chance(25)) {
            request.append(pick(HEADERS)).append("\r\n");
        }
        JsonNode content = operation.node().path("requestBody").path("content");
        if (content.isEmpty() && !chance(5)) {
            return request.append("\r\n").toString();
        }
        String type = content.isEmpty() ? "application/json" : pick(names(content));
        String body = latin1(chance(50) ? pick(BODIES) : damaged(example(content.path(type))));
        if (chance(90)) {
            request.append("Content-Type: " + type + "\r\n");
        }
        return request.append("Content-Length: " + body.length() + "\r\n\r\n" + body)
                .toString();
    }

    private String target(Operation operation) {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", value(parameter));
            } else if (chance(35)) {
                query.add(name + "=" + value(parameter));
            }
        }
        while (chance(8)) {
            query.add(chance(50) && !query.isEmpty() ? pick(query) : "unknown=" + encode(pick(ODD_VALUES)));
        }
        if (chance(2)) {
            query.add("long=" + "z".repeat(20_000));
        }
        return path + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private String value(JsonNode parameter) {
        if (chance(4)) {
            return latin1(pick(BROKEN_ESCAPES));
        }
        if (chance(30)) {
            return encode(
                    chance(20)
                            ? UUID.nameUUIDFromBytes(new byte[] {(byte) calls}).toString()
                            : pick(ODD_VALUES));
        }
        JsonNode allowed = parameter.path("schema").path("enum");
        return encode(
                allowed.isEmpty()
                        ? example(parameter)
                        : allowed.get(random.nextInt(allowed.size())).asText());
    }

    /** One of the examples, as text. */
    private String example(JsonNode described) {
        List<String> examples = new ArrayList<>();
        described.path("examples").forEach(each -> {
            JsonNode value = each.path("value");
            examples.add(value.isValueNode() ? value.asText() : value.toString());
        });
        return examples.isEmpty() ? pick(ODD_VALUES) : pick(examples);
    }

    /** Cut off, or with one character changed, or as it is. */
    private String damaged(String text) {
        if (text.isEmpty() || chance(40)) {
            return text;
        }
        int at = random.nextInt(text.length());
        return chance(50)
                ? text.substring(0, at)
                : text.substring(0, at) + (char) random.nextInt(128) + text.substring(at + 1);
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The bytes of the text in UTF-8, one for each character. */
    private static String latin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
