import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** How long an instance takes for questions of several kinds, each at another point of the Region, by one connection; and how many by sixteen. */
final class QuestionTimes {

    private static final int WARM_UP = 200;
    private static final int QUESTIONS = 200;
    private static final int PLACES = 64;

    /**
     * A kind of question.
     *
     * @param query of a place, as parameters
     */
    private record Kind(String name, Function<String, String> query) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("need + place", place -> place + "&q=" + encode("aide alimentaire")),
            new Kind("category + place", place -> place + "&category=C67"),
            new Kind("three needs + place", place -> place + "&q=" + encode("dettes, logement, garde d'enfants")),
            new Kind("free words + place", place -> place + "&q=" + encode("accueillie chaleureusement")),
            new Kind("a list of the Region", place -> "territory=region:04000&page=2"));

    private final List<String> places;

    QuestionTimes() {
        Random random = new Random(1782);
        places = random.doubles(PLACES)
                .mapToObj(shift -> String.format(Locale.ROOT, "lat=%.5f&lon=%.5f", 50.82 + shift * 0.06, 4.32 + random.nextDouble() * 0.08))
                .toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    void print(Instance instance) throws Exception {
        for (Kind kind : KINDS) {
            for (int i = 0; i < WARM_UP; i++) {
                ask(instance, kind, i);
            }
            long[] nanos = new long[QUESTIONS];
            long bytes = 0;
            for (int i = 0; i < QUESTIONS; i++) {
                long begun = System.nanoTime();
                bytes += ask(instance, kind, i).body().length();
                nanos[i] = System.nanoTime() - begun;
            }
            Arrays.sort(nanos);
            System.out.printf(Locale.ROOT, "%s: p50 %.1f ms, p95 %.1f ms, %d KB%n", kind.name(), nanos[QUESTIONS / 2] / 1e6,
                    nanos[QUESTIONS * 95 / 100] / 1e6, bytes / QUESTIONS >> 10);
        }
    }

    private HttpResponse<String> ask(Instance instance, Kind kind, int number) throws IOException, InterruptedException {
        HttpResponse<String> answer = instance.get("/api/v1/services?" + kind.query().apply(places.get(number % PLACES)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Asks instances for need + place at once, each by sixteen connections of `wrk`. */
    void printPerSecond(Path folder, List<Instance> instances) throws Exception {
        Path script = folder.resolve("places.lua");
        StringBuilder lua = new StringBuilder("local paths = {\n");
        for (String place : places) {
            lua.append("\"/api/v1/services?").append(KINDS.get(0).query().apply(place)).append("\",\n");
        }
        lua.append("}\nlocal n = 0\nrequest = function() n = n + 1; return wrk.format('GET', paths[n % #paths + 1]) end\n");
        Files.writeString(script, lua);
        List<Process> clients = new ArrayList<>();
        for (Instance instance : instances) {
            clients.add(new ProcessBuilder("wrk", "-t1", "-c16", "-d15s", "--latency", "-s", script.toString(), instance.address("/"))
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process client : clients) {
            new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("Requests/sec") || line.contains("99%") || line.contains("50%") || line.contains("Non-2xx"))
                    .forEach(line -> System.out.println(instances.size() + " instance(s), 16 connections each:" + line.replaceAll("\\s+", " ")));
        }
    }
}
