import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Exports, batches and packages that are left at random moments: before the first byte, in the middle, with a reset. Then
 * it says which places are still taken, by {@code /q/metrics}, and whether all kinds are served.
 *
 * <p>Usage: {@code java AbandonedStreams.java PORT [COUNT]}, beside an instance that was started with
 * {@code -Drepere.limits.requests-per-minute=0}. Afterwards look for {@code repere-*.tmp} in its temporary folder, and for
 * open scrolls with {@code /_nodes/stats/indices/search} of its search engine.
 */
class AbandonedStreams {

    private static final List<String> REQUESTS = List.of(
            "GET /api/v1/services.geojson?territory=region:04000 HTTP/1.1\r\n",
            "GET /api/v1/services.csv?territory=region:04000 HTTP/1.1\r\n",
            "GET /hsds/v3/services?format=ndjson HTTP/1.1\r\n",
            "GET /hsds/v3/datapackage.zip HTTP/1.1\r\n",
            "POST /api/v1/locate/batch HTTP/1.1\r\nContent-Type: text/csv\r\nContent-Length: 100000\r\n",
            "POST /api/v1/locate/batch HTTP/1.1\r\nAccept: text/html\r\nContent-Type: text/csv\r\nContent-Length: 8\r\n");

    private static int port;

    public static void main(String[] arguments) throws Exception {
        port = Integer.parseInt(arguments[0]);
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        Map<String, Integer> statuses = new TreeMap<>();
        long start = System.nanoTime();
        ExecutorService clients = Executors.newFixedThreadPool(12);
        for (int i = 0; i < count; i++) {
            int number = i;
            clients.execute(() -> {
                String status = abandon(number);
                synchronized (statuses) {
                    statuses.merge(status, 1, Integer::sum);
                }
            });
        }
        clients.shutdown();
        clients.awaitTermination(2, TimeUnit.HOURS);
        System.out.printf("%d abandoned in %.0f s; what was read of them: %s%n",
                count, (System.nanoTime() - start) / 1e9, statuses);
        Thread.sleep(15_000);
        get("/q/metrics").lines().filter(line -> line.startsWith("repere_streams")).forEach(System.out::println);
        for (String path : List.of("/api/v1/services.csv?territory=commune:21015", "/hsds/v3/datapackage.zip",
                "/hsds/v3/services?format=ndjson")) {
            System.out.println(get(path).lines().findFirst().orElse("nothing") + "  " + path);
        }
    }

    private static String abandon(int number) {
        Random random = new Random(number);
        try (Socket client = new Socket()) {
            client.setReceiveBufferSize(1 << 12 + random.nextInt(6));
            client.bind(new InetSocketAddress("127.0.0." + (1 + number % 50), 0));
            client.connect(new InetSocketAddress("127.0.0.1", port));
            client.setSoTimeout(2_000);
            String request = REQUESTS.get(random.nextInt(REQUESTS.size()));
            client.getOutputStream().write((request + "Host: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            if (request.startsWith("POST")) {
                client.getOutputStream().write("lat,lon\n50.85,4.35\n".getBytes(StandardCharsets.US_ASCII));
            }
            client.setSoLinger(random.nextBoolean(), 0);
            Thread.sleep(random.nextInt(3) * random.nextInt(60));
            if (random.nextBoolean()) {
                return "nothing";
            }
            InputStream in = client.getInputStream();
            String status = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            in.readNBytes(random.nextInt(100_000));
            return status.isEmpty() ? "closed" : status.substring(9);
        } catch (IOException left) {
            return "broke off";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String get(String path) throws IOException {
        try (Socket client = new Socket("127.0.0.1", port)) {
            client.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
