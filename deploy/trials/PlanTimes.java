import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a plan for eight needs takes, with its alternatives and questions, as one caller sees it: at a house, and in a commune, where
 * more is uncertain and asked. The needs stand in the words of the register of 2017, and many services meet each.
 *
 * <p>Usage: {@code java PlanTimes.java PORT [SECONDS]}, beside an instance that was started with
 * {@code -Drepere.limits.requests-per-minute=0}.
 */
class PlanTimes {

    private static final String NEEDS =
            """
            "logement", "médiation de dettes", "colis alimentaire", "aide juridique", "aide familiale",
            "soins infirmiers à domicile", "psychologue", "cours de français"
            """;

    private static final List<String> PLACES = List.of("\"lat\": 50.851756, \"lon\": 4.401445", "\"territory\": [\"commune:21015\"]");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        for (String place : PLACES) {
            HttpRequest request = request(Integer.parseInt(arguments[0]), place);
            System.out.printf("%s: %s%n", place, CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body().length());
            run("warming up", request, 2 * seconds);
            run("warm", request, seconds);
        }
    }

    private static HttpRequest request(int port, String place) {
        String body = "{%s, \"needs\": [%s]}".formatted(place, NEEDS);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/orientation"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private static void run(String what, HttpRequest request, int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        double[] millis = new double[1_000_000];
        int count = 0;
        while (System.nanoTime() < end && count < millis.length) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            millis[count++] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException(new String(answer.body(), StandardCharsets.UTF_8));
            }
        }
        Arrays.sort(millis, 0, count);
        System.out.printf(
                Locale.ROOT,
                "  %s: %d plans, p50 %.1f ms, p95 %.1f ms%n",
                what,
                count,
                millis[count / 2],
                millis[(int) (count * 0.95)]);
    }
}
