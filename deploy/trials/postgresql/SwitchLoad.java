import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/**
 * People search (answered from memory), read the changes (from the database) and report, while somebody else stops the database and lets
 * its standby take over. At the end it says what each was answered, and for how long what needs the database was not; the texts of the
 * reports that were acknowledged are written to a file.
 *
 * <p>Usage: {@code java SwitchLoad.java PORT SECONDS FILE}
 */
class SwitchLoad {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private static final List<String> CODES = List.of("hours", "phone", "address", "closed", "zone", "language", "other");

    private static final Map<String, Map<String, Integer>> answers = new ConcurrentSkipListMap<>();
    private static final Map<String, Long> lastGood = new ConcurrentSkipListMap<>();
    private static final Map<String, Long> longestGap = new ConcurrentSkipListMap<>();
    private static final Map<String, Long> slowest = new ConcurrentSkipListMap<>();
    private static final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private static String base;
    private static long end;

    public static void main(String[] arguments) throws Exception {
        base = "http://localhost:" + arguments[0];
        List<String> ids = Pattern.compile("\"service\":\\{\"id\":\"([0-9a-f-]{36})\"")
                .matcher(HTTP.send(get("/api/v1/services?territory=region:04000&size=100"), HttpResponse.BodyHandlers.ofString()).body())
                .results().map(found -> found.group(1)).distinct().toList();
        end = System.nanoTime() + Duration.ofSeconds(Integer.parseInt(arguments[1])).toNanos();
        List<Thread> all = List.of(
                new Thread(() -> repeat("search", 20, i -> get("/api/v1/services?lat=50.85" + i % 9 + "&lon=4.36&category=C67"))),
                new Thread(() -> repeat("changes", 50, i -> get("/api/v1/changes?limit=" + (1 + i % 9)))),
                new Thread(() -> repeat("report", 20, i -> report(ids, i))));
        all.forEach(Thread::start);
        for (Thread each : all) {
            each.join();
        }
        answers.forEach((kind, counts) -> System.out.printf("%s: %s; longest time without a good answer %.1f s, slowest answer %.1f s%n",
                kind, counts, longestGap.getOrDefault(kind, 0L) / 1e9, slowest.get(kind) / 1e9));
        Files.write(Path.of(arguments[2]), acknowledged);
    }

    private interface Requests {
        HttpRequest make(int i);
    }

    private static HttpRequest get(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20)).build();
    }

    private static HttpRequest report(List<String> ids, int i) {
        String body = "{\"code\":\"" + CODES.get(i / ids.size() % CODES.size()) + "\",\"text\":\"" + text(i) + "\"}";
        return HttpRequest.newBuilder(URI.create(base + "/api/v1/services/" + ids.get(i % ids.size()) + "/reports"))
                .timeout(Duration.ofSeconds(20)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private static String text(int i) {
        return "Essai no " + i;
    }

    private static void repeat(String kind, int pauseMillis, Requests requests) {
        lastGood.put(kind, System.nanoTime());
        for (int i = 0; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            String answer = send(requests.make(i));
            long now = System.nanoTime();
            answers.computeIfAbsent(kind, any -> new ConcurrentSkipListMap<>()).merge(answer, 1, Integer::sum);
            slowest.merge(kind, now - start, Math::max);
            if (answer.startsWith("2")) {
                longestGap.merge(kind, now - lastGood.put(kind, now), Math::max);
            }
            if (answer.equals("201")) {
                acknowledged.add(text(i));
            }
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static String send(HttpRequest request) {
        try {
            return Integer.toString(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
        } catch (IOException | InterruptedException failure) {
            return failure.getClass().getSimpleName();
        }
    }
}
