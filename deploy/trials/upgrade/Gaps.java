import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks questions without a pause while the index is built anew and while another delimitation is imported, several times each: a statistical
 * sector of Woluwe-Saint-Lambert goes to the next quartier and back, far from what the questions are about. Every answer has to come, and none may
 * have fewer hits than before. Of questions in free words none may say that words were not searched.
 *
 * <p>Usage: {@code java Gaps.java JAR DATA PORT TERRITORY [ROUNDS]}, beside an instance on the folder DATA that was started with
 * {@code -Drepere.limits.requests-per-minute=0}; JAR is quarkus-run.jar, TERRITORY the folder {@code geodata/territory}.
 */
class Gaps {

    private static final List<String> QUESTIONS = List.of(
            "lat=50.840904&lon=4.35177&q=" + encode("dettes"),
            "territory=region:04000&q=" + encode("colis alimentaire"),
            "address=" + encode("Rue Haute 298, 1000 Bruxelles") + "&category=C67",
            "territory=commune:21004&size=50",
            "territory=quartier:11&language=ar",
            "lat=50.851756&lon=4.401445&q=" + encode("bénévoles"),
            "territory=region:04000&q=" + encode("accueillie chaleureusement"),
            "territory=region:04000&q=" + encode("restaurent"));

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Map<String, Long> EXPECTED = new ConcurrentHashMap<>();
    private static final Map<String, AtomicLong> FAULTS = new ConcurrentHashMap<>();
    private static final AtomicLong ASKED = new AtomicLong();
    private static volatile boolean running = true;
    private static String base;

    public static void main(String[] arguments) throws Exception {
        String jar = arguments[0];
        String data = arguments[1];
        base = "http://localhost:" + arguments[2] + "/api/v1/services?";
        String sectors = Files.readString(Path.of(arguments[3], "sector-territories.csv"));
        int rounds = arguments.length > 4 ? Integer.parseInt(arguments[4]) : 3;
        for (String question : QUESTIONS) {
            EXPECTED.put(question, total(ask(question)));
        }
        System.out.println("hits before: " + new TreeMap<>(EXPECTED).values());
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int first = i;
            clients.add(new Thread(() -> askForever(first)));
            clients.get(i).start();
        }
        for (int round = 1; round <= rounds; round++) {
            phase("reindex", List.of("java", "-jar", jar, "reindex", "--data", data));
            for (String quartier : List.of("93", "90")) {
                Path file = Files.createTempDirectory("gaps").resolve("sectors.csv");
                Files.writeString(file, sectors.replace("21018A00-,90,", "21018A00-," + quartier + ","));
                phase("import territories", List.of("java", "-jar", jar, "import", "territories", file.toString(), "--data", data));
            }
        }
        running = false;
        for (Thread client : clients) {
            client.join();
        }
        System.out.println(ASKED + " questions in all; faults: " + (FAULTS.isEmpty() ? "none" : FAULTS));
        System.exit(FAULTS.isEmpty() ? 0 : 1);
    }

    private static void phase(String name, List<String> command) throws Exception {
        long before = ASKED.get();
        long start = System.nanoTime();
        Path output = Files.createTempFile("gaps", ".txt");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        // The service follows within two seconds, and reads the data then.
        Thread.sleep(5_000);
        System.out.printf("%s: exit code %d, %.1f s, %d questions, faults so far: %s%n", name, code,
                (System.nanoTime() - start) / 1e9, ASKED.get() - before, FAULTS.isEmpty() ? "none" : FAULTS);
        if (code != 0) {
            System.out.println(Files.readString(output));
        }
    }

    private static void askForever(int first) {
        for (int i = first; running; i++) {
            String question = QUESTIONS.get(i % QUESTIONS.size());
            try {
                HttpResponse<String> answer = ask(question);
                ASKED.incrementAndGet();
                if (answer.statusCode() != 200) {
                    fault("status " + answer.statusCode());
                } else if (total(answer) < EXPECTED.get(question)) {
                    fault("fewer hits: " + question);
                } else if (answer.body().contains("words-not-searched")) {
                    fault("words not searched");
                }
            } catch (Exception failure) {
                fault(failure.getClass().getSimpleName());
            }
        }
    }

    private static void fault(String kind) {
        FAULTS.computeIfAbsent(kind, none -> new AtomicLong()).incrementAndGet();
    }

    private static HttpResponse<String> ask(String question) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(base + question)).timeout(Duration.ofSeconds(30)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static long total(HttpResponse<String> answer) {
        Matcher total = TOTAL.matcher(answer.body());
        return total.find() ? Long.parseLong(total.group(1)) : -1;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
