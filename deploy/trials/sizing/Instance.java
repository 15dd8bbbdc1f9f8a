import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An instance of the packaged application, with its own engines or with those of another instance. */
final class Instance implements AutoCloseable {

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final int LONGEST_SECONDS = 3_600;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();

    private final Path application;
    private final Path data;
    private final String heap;
    private final int port;
    private final List<String> settings = new ArrayList<>();
    private Process process;

    Instance(Path application, Path data, String heap, int port) {
        this.application = application;
        this.data = data;
        this.heap = heap;
        this.port = port;
    }

    void set(String setting) {
        settings.add("-D" + setting);
    }

    /** Uses the engines of an instance that runs on this machine. */
    void useEnginesOf(Instance other) throws IOException {
        Properties engines = new Properties();
        try (var reader = Files.newBufferedReader(other.data.resolve("engines.properties"))) {
            engines.load(reader);
        }
        engines.forEach((key, value) -> settings.add("-D" + key + "=" + value));
    }

    /** Returns the seconds until it is ready. */
    double start() throws Exception {
        long begun = System.nanoTime();
        List<String> command = java();
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-Drepere.limits.requests-per-minute=0"));
        command.addAll(settings);
        process = start(command, data.resolveSibling("instance-" + port + ".log"));
        while (status("/q/health/ready") != 200) {
            await(begun);
        }
        return seconds(begun);
    }

    /** Runs a command beside the instance, and returns the seconds that it took. */
    double command(String... arguments) throws Exception {
        long begun = System.nanoTime();
        List<String> command = java();
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        Path log = data.resolveSibling("command.log");
        if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return seconds(begun);
    }

    private List<String> java() {
        return new ArrayList<>(List.of("java", "-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError", "-Drepere.data=" + data));
    }

    private Process start(List<String> command, Path log) throws IOException {
        command.addAll(List.of("-jar", application.resolve("quarkus-run.jar").toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("REPERE_ACCOUNTS_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        return builder.start();
    }

    /** Waits until a list of the Region has that many services, and nothing waits for the index. Returns the seconds. */
    double awaitServices(int count) throws Exception {
        long begun = System.nanoTime();
        while (total("/api/v1/services?territory=region:04000&size=1") < count || !metrics().contains("repere_index_queue_changes 0.0")) {
            await(begun);
        }
        return seconds(begun);
    }

    private void await(long begun) throws InterruptedException {
        if (!process.isAlive() || seconds(begun) > LONGEST_SECONDS) {
            throw new IllegalStateException("ended, or too long; see the log of port " + port);
        }
        Thread.sleep(200);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Asks once more where a connection that was kept is gone, as clients do. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try {
            return send(path);
        } catch (IOException gone) {
            return send(path);
        }
    }

    private HttpResponse<String> send(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address(path))).timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    private int status(String path) throws InterruptedException {
        try {
            return get(path).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    String metrics() throws Exception {
        return get("/q/metrics").body();
    }

    long total(String path) throws Exception {
        Matcher total = TOTAL.matcher(get(path).body());
        return total.find() ? Long.parseLong(total.group(1)) : -1;
    }

    /** Memory in MB of the instance and of each process that works on its data, shared pages divided (PSS). */
    Map<String, Long> memory() {
        Map<String, Long> memory = new TreeMap<>();
        Stream.concat(Stream.of(process.toHandle()), ProcessHandle.allProcesses().filter(this::isOnData).flatMap(handle ->
                        Stream.concat(Stream.of(handle), handle.descendants())))
                .distinct()
                .forEach(handle -> {
                    try {
                        Path folder = Path.of("/proc", "" + handle.pid());
                        long kilobytes = Files.readAllLines(folder.resolve("smaps_rollup")).stream()
                                .filter(line -> line.startsWith("Pss:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum();
                        String command = Files.readString(folder.resolve("cmdline"));
                        String name = handle.pid() == process.pid() ? "application" : command.contains("postgres") ? "database" : "search node";
                        memory.merge(name, kilobytes >> 10, Long::sum);
                    } catch (IOException ended) {
                        // A process of the database that ended meanwhile has no memory.
                    }
                });
        return memory;
    }

    private boolean isOnData(ProcessHandle handle) {
        try {
            return Files.readString(Path.of("/proc", "" + handle.pid(), "cmdline")).contains(data + "/")
                    && handle.pid() != ProcessHandle.current().pid();
        } catch (IOException ended) {
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        if (process != null) {
            process.destroy();
            process.waitFor();
        }
    }
}
