import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ServicesApi;
import org.openapitools.client.model.HitView;
import org.openapitools.client.model.ServicesAnswer;
import org.openapitools.client.model.ServicesQuery;

/**
 * Calls every operation of a running application by a client that openapi-generator made of its contract, with each example, and compares
 * what the client understood with what was answered. Run by clients.sh, with the ClientAccess of a library: ClientTrial BASE CONTRACT CALLS.
 */
public final class ClientTrial {

    private static final String API = "org.openapitools.client.api.";
    private static final Set<String> HOP_HEADERS =
            Set.of("accept-encoding", "connection", "content-length", "host", "transfer-encoding", "upgrade", "http2-settings");

    /** Where examples name a link, a code, a password or a report that nobody made, and the operators no token. */
    private static final Set<String> OF_LINKS =
            Set.of("admin", "confirmation", "mail-refusals", "reports", "session");

    private final URI base;
    private final JsonNode contract;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Method> methods = new TreeMap<>();

    private final Set<String> lost = new TreeSet<>();
    private final List<String> failed = new ArrayList<>();
    private final Set<String> called = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private int answers;
    private int values;
    private ApiClient client;
    private volatile byte[] answered = {};

    private ClientTrial(URI base, JsonNode contract) {
        this.base = base;
        this.contract = contract;
    }

    public static void main(String[] arguments) throws Exception {
        JsonNode contract = new ObjectMapper().readTree(Path.of(arguments[1]).toFile());
        ClientTrial trial = new ClientTrial(URI.create(arguments[0]), contract);
        int faults = 1;
        try {
            faults = trial.run(Files.readAllLines(Path.of(arguments[2]))) ? 0 : 1;
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(faults);
    }

    private boolean run(List<String> calls) throws Exception {
        HttpServer recorder = record();
        client = ClientAccess.create("http://localhost:" + recorder.getAddress().getPort());
        findMethods();
        readAsAProgramDoes();
        Set<String> unknown = new TreeSet<>();
        for (JsonNode path : contract.path("paths")) {
            for (JsonNode operation : path) {
                if (!methods.containsKey(operation.path("operationId").asText())) {
                    unknown.add(operation.path("operationId").asText());
                }
                for (String example : examples(operation)) {
                    call(operation, example, Map.of());
                }
            }
        }
        for (String line : calls) {
            callLine(line);
        }
        recorder.stop(0);
        refused.removeAll(called);
        System.out.printf(
                "java: %d operations answered, %d answers, %d values read; %d operations want an account or a link; lost: %d; failed: %d%n",
                called.size(), answers, values, refused.size(), lost.size(), failed.size());
        System.out.println("  want an account or a link: " + String.join(" ", refused));
        unknown.forEach(id -> System.out.println("  no method: " + id));
        lost.forEach(field -> System.out.println("  lost: " + field));
        failed.forEach(call -> System.out.println("  failed: " + call));
        return lost.isEmpty() && failed.isEmpty() && unknown.isEmpty();
    }

    /** What nobody could write whose client has no getService(). */
    private void readAsAProgramDoes() throws ApiException {
        ServicesAnswer answer =
                new ServicesApi(client).searchServices(new ServicesQuery().territory(List.of("commune:21001")).size(1));
        for (HitView hit : answer.getHits()) {
            System.out.printf(
                    "java: %s, %s, because: %s%n",
                    hit.getService().getName().getText(),
                    hit.getOrganization().getName().getText(),
                    hit.getWhy().get(0).getText());
        }
    }

    /** Forwards everything to the application, and keeps the last answer as it came. */
    private HttpServer record() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            try (exchange) {
                forward(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
        return server;
    }

    private void forward(HttpExchange exchange) throws IOException, InterruptedException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(exchange.getRequestURI().toString()))
                .method(
                        exchange.getRequestMethod(),
                        body.length == 0
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, all) -> {
            if (!HOP_HEADERS.contains(name.toLowerCase())) {
                all.forEach(value -> request.header(name, value));
            }
        });
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        answered = answer.body();
        answer.headers().map().forEach((name, all) -> {
            if (!HOP_HEADERS.contains(name.toLowerCase()) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, all);
            }
        });
        exchange.sendResponseHeaders(answer.statusCode(), answered.length == 0 ? -1 : answered.length);
        if (answered.length > 0) {
            exchange.getResponseBody().write(answered);
        }
    }

    /** Each operation has a method with its parameters, and a second one that takes headers too. */
    private void findMethods() throws Exception {
        Set<String> tags = new TreeSet<>();
        contract.path("paths").forEach(path -> path.forEach(operation -> tags.add(operation.at("/tags/0").asText())));
        for (String tag : tags) {
            StringBuilder name = new StringBuilder(API);
            Arrays.stream(tag.split("-")).forEach(word -> name.append(capital(word)));
            Class<?> api = Class.forName(name.append("Api").toString());
            for (Method method : api.getMethods()) {
                methods.merge(method.getName(), method, (one, other) -> Stream.of(one, other)
                        .min(Comparator.comparingInt(Method::getParameterCount))
                        .get());
            }
        }
    }

    private static Set<String> examples(JsonNode operation) {
        Set<String> names = new TreeSet<>();
        Stream.concat(
                        stream(operation.path("parameters")),
                        stream(operation.at("/requestBody/content")))
                .forEach(described -> described.path("examples").fieldNames().forEachRemaining(names::add));
        boolean asksNothing = operation.path("parameters").isEmpty() && !operation.has("requestBody");
        return asksNothing ? Set.of("as it is") : names;
    }

    /** A line of more calls: the operation, and its parameters as in a query. */
    private void callLine(String line) throws Exception {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] parts = line.split(" \\| ");
        Map<String, String> given = new LinkedHashMap<>();
        for (String pair : parts[1].split("&")) {
            given.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        for (JsonNode path : contract.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("operationId").asText().equals(parts[0])) {
                    call(operation, "", given);
                }
            }
        }
    }

    private void call(JsonNode operation, String example, Map<String, String> given) throws Exception {
        String id = operation.path("operationId").asText();
        Method method = methods.get(id);
        if (method == null) {
            return;
        }
        String what = id + " (" + (given.isEmpty() ? example : given) + ")";
        try {
            Object result = method.invoke(
                    method.getDeclaringClass().getConstructor(ApiClient.class).newInstance(client),
                    arguments(method, operation, example, given));
            called.add(id);
            answers++;
            if (result != null && result.getClass().getPackageName().startsWith("org.openapitools")) {
                compare(id, "", json.readTree(answered), ClientAccess.tree(result));
            }
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof ApiException problem && isForOthers(problem.getCode(), operation)) {
                refused.add(id);
            } else {
                failed.add(what + ": " + e.getCause());
            }
        } catch (RuntimeException e) {
            failed.add(what + ": " + e);
        }
    }

    /** Accounts are asked for with 401 and 403; the links of the examples were made by nobody. */
    private boolean isForOthers(int status, JsonNode operation) {
        return status == 401
                || status == 403
                || (status == 404 || status == 429)
                        && OF_LINKS.contains(operation.at("/tags/0").asText());
    }

    private Object[] arguments(Method method, JsonNode operation, String example, Map<String, String> given) {
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
            JsonNode value = stream(operation.path("parameters"))
                    .filter(described -> camel(described.path("name").asText()).equalsIgnoreCase(parameter.getName()))
                    .findFirst()
                    .map(described -> value(described, example, given))
                    .orElseGet(() -> stream(operation.at("/requestBody/content"))
                            .map(described -> described.at("/examples").path(example).path("value"))
                            .filter(found -> !found.isMissingNode())
                            .findFirst()
                            .orElse(null));
            arguments.add(
                    value == null || value.isMissingNode()
                            ? null
                            : ClientAccess.value(value, parameter.getParameterizedType()));
        }
        return arguments.toArray();
    }

    private JsonNode value(JsonNode parameter, String example, Map<String, String> given) {
        String text = given.get(parameter.path("name").asText());
        if (text == null) {
            return parameter.path("examples").path(example).path("value");
        }
        return parameter.at("/schema/type").asText().equals("array")
                ? json.valueToTree(text.split(","))
                : json.valueToTree(text);
    }

    /** What was answered and is not there, or is something else. */
    private void compare(String operation, String where, JsonNode answered, JsonNode read) {
        if (answered.isObject() && read != null && read.isObject()) {
            answered.properties()
                    .forEach(field ->
                            compare(operation, where + "/" + field.getKey(), field.getValue(), read.get(field.getKey())));
        } else if (answered.isArray() && read != null && read.isArray() && answered.size() == read.size()) {
            for (int i = 0; i < answered.size(); i++) {
                compare(operation, where + "/*", answered.get(i), read.get(i));
            }
        } else if (isSame(answered, read)) {
            values++;
        } else {
            lost.add(operation + " " + where + (read == null ? "" : ": " + answered + " became " + read));
        }
    }

    private static boolean isSame(JsonNode answered, JsonNode read) {
        if (answered.isNull()) {
            return read == null || read.isNull();
        }
        if (read == null) {
            return false;
        }
        if (answered.isNumber()) {
            return read.isNumber() && answered.doubleValue() == read.doubleValue();
        }
        return answered.equals(read) || answered.isTextual() && isSameTime(answered.asText(), read.asText());
    }

    private static boolean isSameTime(String one, String other) {
        try {
            return OffsetDateTime.parse(one).toInstant().equals(OffsetDateTime.parse(other).toInstant());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Stream<JsonNode> stream(JsonNode node) {
        List<JsonNode> children = new ArrayList<>();
        node.forEach(children::add);
        return children.stream();
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        Arrays.stream(name.split("[_-]")).forEach(word -> camel.append(capital(word)));
        return camel.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
