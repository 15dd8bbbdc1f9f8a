import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a bystander notices of slow clients. From 127.0.0.2 come 210 bodies, 200 headers that arrive byte by byte, and 50
 * readers that do not read, renewed as they are closed; from 127.0.0.1 somebody asks one thing after the other.
 *
 * <p>Usage: {@code java SlowClients.java PORT [SECONDS]}, beside an instance that was started with
 * {@code -Drepere.limits.requests-per-minute=0}.
 */
class SlowClients {

    private static final List<String> QUESTIONS = List.of(
            "/", "/api/v1/services?lat=50.8503&lon=4.3517&size=20", "/api/v1/places?q=rue+haute", "/q/health/ready");

    private static int port;
    private static volatile boolean attack = true;
    private static final Map<String, Integer> ends = new TreeMap<>();

    public static void main(String[] arguments) throws Exception {
        port = Integer.parseInt(arguments[0]);
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        ask("warming up", 10);
        ask("alone", seconds / 2);
        List<Thread> attackers = new ArrayList<>();
        for (int i = 0; i < 460; i++) {
            int number = i;
            Thread attacker = new Thread(() -> attackForever(number));
            attacker.setDaemon(true);
            attacker.start();
            attackers.add(attacker);
        }
        Thread.sleep(3_000);
        ask("beside 210 slow bodies, 200 slow headers, 50 hung readers", seconds);
        attack = false;
        synchronized (ends) {
            System.out.println("how the slow ones ended: " + ends);
        }
    }

    private static void attackForever(int number) {
        while (attack) {
            String end;
            try (Socket client = new Socket()) {
                client.setReceiveBufferSize(4096);
                client.bind(new InetSocketAddress("127.0.0.2", 0));
                client.connect(new InetSocketAddress("127.0.0.1", port));
                end = number < 210 ? slowBody(client) : number < 410 ? slowHeader(client) : hungReader(client);
            } catch (IOException closed) {
                end = "closed";
            }
            synchronized (ends) {
                ends.merge((number < 210 ? "body " : number < 410 ? "header " : "reader ") + end, 1, Integer::sum);
            }
            pause(500);
        }
    }

    private static String slowBody(Socket client) throws IOException {
        write(client, "POST /api/v1/services/search HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n");
        return trickle(client);
    }

    private static String slowHeader(Socket client) throws IOException {
        write(client, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
        return trickle(client);
    }

    private static String trickle(Socket client) throws IOException {
        client.setSoTimeout(1);
        for (int i = 0; attack && i < 600; i++) {
            write(client, "x");
            pause(1_000);
            try {
                byte[] status = client.getInputStream().readNBytes(12);
                return status.length < 12 ? "closed" : new String(status, StandardCharsets.US_ASCII).substring(9);
            } catch (java.net.SocketTimeoutException nothingYet) {
                continue;
            }
        }
        return "never";
    }

    private static String hungReader(Socket client) throws IOException {
        write(client, "GET /api/v1/services.geojson?territory=region:04000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.setSoTimeout(120_000);
        String status = new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        if (status.endsWith("200")) {
            for (int i = 0; attack && i < 120; i++) {
                pause(1_000);
                client.getInputStream().read();
            }
        }
        return status.isEmpty() ? "closed" : status.substring(9);
    }

    private static void write(Socket client, String text) throws IOException {
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void ask(String what, int seconds) throws IOException {
        List<Double> times = new ArrayList<>();
        int failed = 0;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < end; i++) {
            long start = System.nanoTime();
            failed += get(QUESTIONS.get(i % QUESTIONS.size())) == 200 ? 0 : 1;
            times.add((System.nanoTime() - start) / 1e6);
            pause(5);
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf("%-58s %5d answers, %d not 200, p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                what, sorted.length, failed, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }

    private static int get(String path) {
        try (Socket client = new Socket("127.0.0.1", port)) {
            client.setSoTimeout(30_000);
            write(client, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            InputStream in = client.getInputStream();
            byte[] status = in.readNBytes(12);
            in.readAllBytes();
            return Integer.parseInt(new String(Arrays.copyOfRange(status, 9, 12), StandardCharsets.US_ASCII));
        } catch (IOException | NumberFormatException failed) {
            return 0;
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
