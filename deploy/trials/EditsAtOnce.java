import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Many edits at once, of the telephones of 400 records, each by the version that its editor saw last, beside somebody who searches. Then it
 * compares what was answered with the history, the record and its public page: what was accepted is there, in a chain without a gap, and
 * nothing that was refused.
 *
 * <p>Usage: {@code java EditsAtOnce.java PORT INVITATION [EDITS] [EDITORS] [COMING_BACK]}, beside an instance with a copy of real data that was started
 * with {@code -Drepere.limits.requests-per-minute=0 -Drepere.accounts.second-factor=nobody}; INVITATION is the secret of a link of
 * {@code accounts add … --role regional-editor}; who is told to come back does so at most as often as the last number says.
 */
class EditsAtOnce {

    private static final int RECORDS = 400;
    private static final Pattern VERSION = Pattern.compile("\"version\":\"(\\d+)\"");
    private static final Pattern TYPE = Pattern.compile("\"type\":\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("\"number\":(\\d+),\"field\":\"phones\",\"kind\":\"edited\".*?"
            + "\"before\":\\[\\{\"column\":\"phones\",\"value\":\"([^\"]*)\"}],"
            + "\"after\":\\[\\{\"column\":\"phones\",\"value\":\"([^\"]*)\"}]");

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final String BUSY = "503";
    private static final AtomicInteger refused = new AtomicInteger();

    private static String base;
    private static String cookie = "";
    private static String token = "";

    public static void main(String[] arguments) throws Exception {
        base = "http://localhost:" + arguments[0];
        int edits = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10_000;
        int editors = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        int comingBack = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 200;
        enter(arguments[1]);
        List<String> records = listRecords();
        Map<String, String> versions = new ConcurrentHashMap<>();
        for (String id : records) {
            versions.put(id, find(VERSION, get("/api/v1/edit/records/" + id)));
        }
        Map<String, String> first = Map.copyOf(versions);
        Map<String, Set<String>> accepted = new ConcurrentHashMap<>();
        Map<String, Set<String>> unknown = new ConcurrentHashMap<>();
        Map<String, Integer> told = new TreeMap<>();
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger next = new AtomicInteger();
        Thread bystander = new Thread(EditsAtOnce::search);
        bystander.start();
        long start = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < editors; i++) {
            Thread thread = new Thread(() -> {
                for (int edit = next.getAndIncrement(); edit < edits; edit = next.getAndIncrement()) {
                    String id = records.get(edit % records.size());
                    String value = "02 5%02d %02d %02d".formatted(edit / 10_000 % 100, edit / 100 % 100, edit % 100);
                    long begun = System.nanoTime();
                    String answer = edit(id, value, versions, accepted, unknown);
                    for (int again = 0; answer.startsWith(BUSY) && again < comingBack; again++) {
                        refused.incrementAndGet();
                        sleep();
                        answer = edit(id, value, versions, accepted, unknown);
                    }
                    times.add((System.nanoTime() - begun) / 1e6);
                    synchronized (told) {
                        told.merge(answer, 1, Integer::sum);
                    }
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        searching = false;
        bystander.join();
        System.out.printf("%d edits by %d editors in %.0f s (%.0f a second): %s%n", edits, editors, seconds, edits / seconds, told);
        System.out.println("told to come back, and came: " + refused);
        print("edits, with coming back", times);
        print("searches beside them, all answered 200: " + searchesAnswered, searches);
        compare(records, first, accepted, unknown);
    }

    private static void enter(String invitation) throws Exception {
        String body = "{\"token\": \"%s\", \"password\": \"quatre pingouins au parc\"}".formatted(invitation);
        HttpResponse<String> answer = send("POST", "/api/v1/session/invitation/acceptance", body, null);
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow(() -> new IllegalStateException(answer.body())).split(";")[0];
        token = find(Pattern.compile("\"csrf\":\"([^\"]+)\""), answer.body());
    }

    private static List<String> listRecords() throws Exception {
        Set<String> ids = new LinkedHashSet<>();
        for (char letter = 'a'; letter <= 'z' && ids.size() < RECORDS; letter++) {
            for (int page = 1; page <= 4; page++) {
                String list = get("/api/v1/edit/records?size=50&q=" + letter + "&page=" + page);
                Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\"[^{]*(\\{[^}]*}[^{]*)*?\"may\":\"(\\w+)\"}")
                        .matcher(list)
                        .results()
                        .filter(record -> record.group(3).equals("allowed") && !record.group().contains("closedOn"))
                        .forEach(record -> ids.add(record.group(1)));
            }
        }
        return ids.stream().limit(RECORDS).toList();
    }

    /** As long as the answer says, and not all at the same moment. */
    private static void sleep() {
        try {
            Thread.sleep(2_000 + ThreadLocalRandom.current().nextInt(2_000));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String edit(
            String id,
            String value,
            Map<String, String> versions,
            Map<String, Set<String>> accepted,
            Map<String, Set<String>> unknown) {
        try {
            HttpResponse<String> answer = send(
                    "PATCH",
                    "/api/v1/edit/records/" + id,
                    "{\"cells\": {\"phones\": \"" + value + "\"}}",
                    versions.get(id));
            String body = answer.body();
            if (answer.statusCode() == 200) {
                versions.put(id, find(VERSION, body));
                accepted.computeIfAbsent(id, none -> ConcurrentHashMap.newKeySet()).add(value);
                return "200";
            }
            if (answer.statusCode() == 412) {
                versions.put(id, find(VERSION, body));
            }
            return answer.statusCode() + " " + find(TYPE, body);
        } catch (Exception e) {
            unknown.computeIfAbsent(id, none -> ConcurrentHashMap.newKeySet()).add(value);
            return e.getClass().getSimpleName();
        }
    }

    private static volatile boolean searching = true;
    private static boolean searchesAnswered = true;
    private static final List<Double> searches = new ArrayList<>();

    private static void search() {
        while (searching) {
            try {
                long begun = System.nanoTime();
                int status = send("GET", "/api/v1/services?territory=commune:21015&category=C67&size=5", null, null).statusCode();
                searches.add((System.nanoTime() - begun) / 1e6);
                searchesAnswered &= status == 200;
                Thread.sleep(50);
            } catch (Exception e) {
                searchesAnswered = false;
            }
        }
    }

    private static void compare(
            List<String> records,
            Map<String, String> first,
            Map<String, Set<String>> accepted,
            Map<String, Set<String>> unknown)
            throws Exception {
        int lost = 0;
        int tooMany = 0;
        int gaps = 0;
        int otherwise = 0;
        int stored = 0;
        for (String id : records) {
            List<MatchResult> steps = new ArrayList<>();
            // Each step apart, so that no pattern reaches into the next one.
            for (String step : get("/api/v1/edit/records/" + id + "/history").split("(?=\\{\"number\":)")) {
                STEP.matcher(step)
                        .results()
                        .filter(found -> Long.parseLong(found.group(1)) > Long.parseLong(first.get(id)))
                        .forEach(steps::add);
            }
            List<String> values = steps.stream().map(step -> step.group(3)).toList();
            Set<String> said = accepted.getOrDefault(id, Set.of());
            stored += values.size();
            lost += (int) said.stream().filter(value -> !values.contains(value)).count();
            tooMany += (int) values.stream()
                    .filter(value -> !said.contains(value) && !unknown.getOrDefault(id, Set.of()).contains(value))
                    .count();
            for (int i = 1; i < steps.size(); i++) {
                gaps += steps.get(i).group(3).equals(steps.get(i - 1).group(2)) ? 0 : 1;
            }
            boolean shown = values.isEmpty() || get("/api/v1/services/" + id).contains("\"phones\":[\"" + values.get(0) + "\"");
            otherwise += shown ? 0 : 1;
        }
        System.out.printf(
                "accepted %d, in the history %d; lost %d, stored although refused %d, gaps in a history %d, public pages that say otherwise %d%n",
                accepted.values().stream().mapToInt(Set::size).sum(), stored, lost, tooMany, gaps, otherwise);
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                "%s: %d, ms p50 %.0f, p99 %.0f, most %.0f%n",
                what,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1));
    }

    private static String get(String path) throws Exception {
        HttpResponse<String> answer = send("GET", path, null, null);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode());
        }
        return answer.body();
    }

    private static HttpResponse<String> send(String method, String path, String body, String version) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofMinutes(2))
                .header("Cookie", cookie)
                .header("X-CSRF-Token", token)
                .header("Origin", base)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (version != null) {
            request.header("If-Match", '"' + version + '"');
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static String find(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().map(found -> found.group(1)).orElse("");
    }
}
