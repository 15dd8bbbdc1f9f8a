import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * More searches than the service can take. First it finds how many a second are answered by as many connections as one
 * after the other need; then it asks three times as much, at an even pace whatever comes back, from 40 addresses.
 *
 * <p>Usage: {@code java Overload.java PORT [SECONDS]}, beside an instance that was started with
 * {@code -Drepere.limits.requests-per-minute=0}.
 */
class Overload {

    private static final int CONNECTIONS = 400;

    private static int port;

    public static void main(String[] arguments) throws Exception {
        port = Integer.parseInt(arguments[0]);
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
        run("warming up", 8, 0, 40);
        double capacity = run("as fast as 8 connections can", 8, 0, seconds);
        run("three times that, at an even pace", CONNECTIONS, 3 * capacity, seconds);
        run("as fast as 8 connections can, afterwards", 8, 0, seconds / 2);
    }

    private static double run(String what, int connections, double perSecond, int seconds) throws Exception {
        List<Double> answered = new ArrayList<>();
        List<Double> refused = new ArrayList<>();
        Map<String, Integer> statuses = new TreeMap<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            int number = i;
            Thread thread = new Thread(() -> {
                long interval = perSecond == 0 ? 0 : (long) (connections / perSecond * 1e9);
                long next = System.nanoTime() + (long) (interval * ThreadLocalRandom.current().nextDouble());
                while (System.nanoTime() < end) {
                    sleepUntil(next);
                    long start = System.nanoTime();
                    String status = search("127.0.0." + (1 + number % 40));
                    double millis = (System.nanoTime() - start) / 1e6;
                    synchronized (statuses) {
                        statuses.merge(status, 1, Integer::sum);
                        (status.equals("200") ? answered : refused).add(millis);
                    }
                    next += interval;
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("%-45s %6.0f asked/s, %6.0f answered/s: p50 %.0f ms, p99 %.0f ms; refused: p99 %.0f ms; %s%n",
                what, (answered.size() + refused.size()) / (double) seconds, answered.size() / (double) seconds,
                percentile(answered, 50), percentile(answered, 99), percentile(refused, 99), statuses);
        return answered.size() / (double) seconds;
    }

    private static double percentile(List<Double> times, int percent) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length * percent / 100];
    }

    private static void sleepUntil(long nanos) {
        long wait = nanos - System.nanoTime();
        if (wait > 0) {
            try {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String search(String from) {
        double lat = 50.80 + ThreadLocalRandom.current().nextDouble() * 0.08;
        double lon = 4.32 + ThreadLocalRandom.current().nextDouble() * 0.10;
        try (Socket client = new Socket()) {
            client.bind(new InetSocketAddress(from, 0));
            client.connect(new InetSocketAddress("127.0.0.1", port));
            client.setSoTimeout(30_000);
            client.getOutputStream().write(("GET /api/v1/services?lat=%.5f&lon=%.5f&q=dettes HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(lat, lon).replace(',', '.'))
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = client.getInputStream();
            String status = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            in.readAllBytes();
            return status.length() < 12 ? "closed" : status.substring(9);
        } catch (IOException failed) {
            return "failed";
        }
    }
}
