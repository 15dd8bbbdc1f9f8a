import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Locale;

/**
 * How long the features of all services take, as one caller sees it who reads them to the end: those of one source, of all, in Belgian
 * Lambert 72, and compressed.
 *
 * <p>Usage: {@code java FeatureTimes.java PORT [TIMES]}, beside an instance that was started with
 * {@code -Drepere.limits.requests-per-minute=0}.
 */
class FeatureTimes {

    private static final String ITEMS = "/ogc/collections/services/items?limit=10000";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws Exception {
        String root = "http://localhost:" + arguments[0];
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        measure("the register", root + ITEMS + "&source=Bruxelles%20Social", "identity", times);
        measure("all", root + ITEMS, "identity", times);
        measure("all, Lambert 72", root + ITEMS + "&crs=http://www.opengis.net/def/crs/EPSG/0/31370", "identity", times);
        measure("all, a box", root + ITEMS + "&bbox=4.34,50.83,4.38,50.86", "identity", times);
        measure("the register, gzip", root + ITEMS + "&source=Bruxelles%20Social", "gzip", times);
    }

    private static void measure(String name, String address, String encoding, int times)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept-Encoding", encoding)
                .header("Accept", "application/geo+json")
                .build();
        double[] millis = new double[times];
        int bytes = 0;
        for (int i = -times / 4; i < times; i++) {
            long began = System.nanoTime();
            HttpResponse<byte[]> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(name + ": " + answer.statusCode());
            }
            bytes = answer.body().length;
            if (i >= 0) {
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-20s %,10d bytes  median %6.1f ms  p95 %6.1f ms  most %6.1f ms%n",
                name,
                bytes,
                millis[times / 2],
                millis[times * 95 / 100],
                millis[times - 1]);
    }
}
