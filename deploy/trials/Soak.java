import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half an hour of mixed load (searches, places, records, pages, exports that are left, batches, wrong requests), and what the
 * process holds meanwhile: memory, descriptors, threads, temporary files, once a minute. What it holds after garbage
 * collection should be flat from the fifth minute on.
 *
 * <p>Usage: {@code java Soak.java PORT PID [MINUTES]}, beside an instance that was started with
 * {@code -Drepere.limits.requests-per-minute=0}; PID is that of its process (Linux, and {@code jcmd} of the JDK).
 */
class Soak {

    private static final List<String> REQUESTS = List.of(
            "GET /api/v1/services?lat=50.85&lon=4.35&q=dettes HTTP/1.1\r\n",
            "GET /api/v1/services?address=rue+haute+298&language=ar HTTP/1.1\r\n",
            "GET /api/v1/places?q=chaussee+de HTTP/1.1\r\n",
            "GET /api/v1/suggest?q=aide HTTP/1.1\r\n",
            "GET / HTTP/1.1\r\n",
            "GET /services?q=psy HTTP/1.1\r\n",
            "GET /api/v1/nothing HTTP/1.1\r\n",
            "GET /api/v1/services?lat=abc HTTP/1.1\r\n",
            "GET /api/v1/services.geojson?territory=region:04000 HTTP/1.1\r\n",
            "GET /hsds/v3/services?format=ndjson HTTP/1.1\r\n",
            "GET /hsds/v3/datapackage.zip HTTP/1.1\r\n",
            "POST /api/v1/locate/batch HTTP/1.1\r\nContent-Type: text/csv\r\nContent-Length: 19\r\n");

    private static int port;
    private static volatile boolean running = true;
    private static final Map<String, Long> statuses = new TreeMap<>();

    public static void main(String[] arguments) throws Exception {
        port = Integer.parseInt(arguments[0]);
        long pid = Long.parseLong(arguments[1]);
        int minutes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        for (int i = 0; i < 12; i++) {
            int number = i;
            Thread client = new Thread(() -> loadForever(new Random(number), number));
            client.setDaemon(true);
            client.start();
        }
        System.out.println("minute  heap after gc MB  resident MB  descriptors  threads  temporary files");
        for (int minute = 1; minute <= minutes; minute++) {
            Thread.sleep(60_000);
            System.out.printf("%6d  %16s  %11s  %11d  %7s  %15d%n", minute, heapAfterGc(pid), status(pid, "VmRSS") / 1024,
                    count(Path.of("/proc/" + pid + "/fd"), "*"), status(pid, "Threads"),
                    count(Path.of(System.getProperty("java.io.tmpdir")), "repere-*.tmp"));
        }
        running = false;
        System.out.println("answers: " + statuses);
    }

    private static void loadForever(Random random, int number) {
        while (running) {
            String request = REQUESTS.get(random.nextInt(REQUESTS.size()));
            String status;
            try (Socket client = new Socket()) {
                client.bind(new InetSocketAddress("127.0.0." + (1 + number), 0));
                client.connect(new InetSocketAddress("127.0.0.1", port));
                client.setSoTimeout(60_000);
                client.getOutputStream().write((request + "Host: localhost\r\nConnection: close\r\n\r\n"
                                + (request.startsWith("POST") ? "lat,lon\n50.85,4.35\n" : ""))
                        .getBytes(StandardCharsets.US_ASCII));
                InputStream in = client.getInputStream();
                String head = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
                status = head.length() < 12 ? "closed" : head.substring(9);
                if (random.nextInt(4) > 0) {
                    in.readAllBytes();
                }
            } catch (IOException failed) {
                status = "failed";
            }
            synchronized (statuses) {
                statuses.merge(status, 1L, Long::sum);
            }
        }
    }

    private static String heapAfterGc(long pid) throws IOException, InterruptedException {
        run(pid, "GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(run(pid, "GC.heap_info"));
        return used.find() ? Long.toString(Long.parseLong(used.group(1)) / 1024) : "?";
    }

    private static String run(long pid, String command) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    private static long status(long pid, String field) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith(field + ":")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return -1;
    }

    private static int count(Path folder, String glob) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            files.forEach(found::add);
        }
        return found.size();
    }
}
