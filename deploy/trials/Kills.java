import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kills the application, its engines or an importer with SIGKILL at random moments, while one table of 400 services is
 * imported again and again in new versions, people report and search. At the end it compares: every report that was
 * acknowledged is there once, no report is there twice, and all services are of one version, the same in the database and
 * in the search engine.
 *
 * <p>Usage: {@code java Kills.java JAR DATA PORT [KILLS [SEED]]}. DATA is an empty folder.
 */
class Kills {

    private static final String TOKEN = "a-token-for-trials-only-0123456789";
    private static final int SERVICES = 400;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Path jar;
    private final Path data;
    private final int port;
    private final Random random;
    private final Map<String, Integer> searches = Collections.synchronizedMap(new TreeMap<>());
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final List<Long> healing = Collections.synchronizedList(new ArrayList<>());
    private volatile List<String> serviceIds = List.of();
    private volatile Process application;
    private volatile Process importer;
    private volatile boolean running = true;
    private volatile int lastVersion;
    private int startsRefused;
    private int importsDone;
    private int reportsTried;

    private Kills(Path jar, Path data, int port, long seed) {
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        Kills trial = new Kills(
                Path.of(arguments[0]).toAbsolutePath(),
                Path.of(arguments[1]).toAbsolutePath(),
                Integer.parseInt(arguments[2]),
                arguments.length > 4 ? Long.parseLong(arguments[4]) : 22);
        trial.run(arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100);
    }

    private void run(int kills) throws Exception {
        Files.createDirectories(data);
        start();
        awaitSearch();
        serviceIds = ids("/api/v1/services?territory=region:04000&size=100");
        List<Thread> threads = List.of(
                thread(this::importForever), thread(this::reportForever), thread(this::searchForever));
        Map<String, Integer> killed = new TreeMap<>();
        for (int i = 0; i < kills; i++) {
            Thread.sleep(1_000 + random.nextInt(6_000));
            String victim = List.of("application", "search engine", "database", "importer").get(random.nextInt(4));
            if (kill(victim)) {
                killed.merge(victim, 1, Integer::sum);
                long killedAt = System.nanoTime();
                if (victim.equals("application")) {
                    application.waitFor();
                    start();
                }
                if (!victim.equals("importer")) {
                    awaitSearch();
                    awaitDatabase();
                    healing.add((System.nanoTime() - killedAt) / 1_000_000);
                    System.out.printf("%3d %-14s healed in %.1f s%n", i + 1, victim, (System.nanoTime() - killedAt) / 1e9);
                }
            }
        }
        running = false;
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("killed: %s; imports done: %d of %d; starts refused while an import had the folder: %d; searches: %s%n",
                killed, importsDone, lastVersion, startsRefused, searches);
        awaitSearch();
        judge();
        application.toHandle().destroy();
        application.waitFor();
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void start() throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                java(), "-Xmx512m", "-Dquarkus.http.port=" + port, "-Drepere.limits.requests-per-minute=0",
                "-Drepere.reports.per-hour=1000000", "-Drepere.reports.per-hour-in-all=1000000",
                "-jar", jar.toString(), "--data", data.toString());
        command.environment().put("REPERE_ADMIN_TOKEN", TOKEN);
        application = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("trial.log").toFile()))
                .start();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private boolean kill(String victim) throws IOException {
        Process import1 = importer;
        switch (victim) {
            case "application":
                application.destroyForcibly();
                return true;
            case "importer":
                if (import1 == null || !import1.isAlive()) {
                    return false;
                }
                import1.destroyForcibly();
                return true;
            case "search engine":
                return kill(data.resolve("opensearch/process.pid"));
            default:
                return kill(data.resolve("postgresql/postmaster.pid"));
        }
    }

    private static boolean kill(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return false;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        return ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly).orElse(false);
    }

    private void importForever() {
        while (running) {
            int version = lastVersion + 1;
            lastVersion = version;
            try {
                importer = new ProcessBuilder(
                                java(), "-Xmx512m", "-jar", jar.toString(), "import", "register",
                                writeTable(version).toString(), "--data", data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolve("import.log").toFile())
                        .start();
                if (importer.waitFor() == 0) {
                    importsDone++;
                }
                Thread.sleep(500);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Path writeTable(int version) throws IOException {
        StringBuilder table = new StringBuilder("source,source_id,name_fr,areas,description_fr,categories\n");
        for (int i = 0; i < SERVICES; i++) {
            table.append("Essai,t").append(i).append(",Service d'essai ").append(i)
                    .append(",Région bruxelloise,version ").append(version).append(",C67\n");
        }
        return Files.writeString(data.resolve("trial.csv"), table);
    }

    private void reportForever() {
        List<String> codes = List.of("hours", "phone", "address", "closed");
        for (int i = 0; running; i++) {
            if (serviceIds.isEmpty()) {
                continue;
            }
            String id = serviceIds.get(i % serviceIds.size());
            String code = codes.get(i / serviceIds.size() % codes.size());
            String text = "Essai no " + i;
            reportsTried++;
            try {
                HttpResponse<String> answer = send(HttpRequest.newBuilder(uri("/api/v1/services/" + id + "/reports"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"code\":\"" + code + "\",\"text\":\"" + text + "\"}")));
                if (answer.statusCode() == 201) {
                    Matcher reported = ID.matcher(answer.body());
                    acknowledged.put(text, reported.find() ? reported.group(1) : "?");
                } else if (answer.statusCode() != 200 && answer.statusCode() != 503) {
                    searches.merge("report " + answer.statusCode(), 1, Integer::sum);
                }
                Thread.sleep(250);
            } catch (IOException | InterruptedException away) {
                pause(200);
            }
        }
    }

    private void searchForever() {
        while (running) {
            try {
                HttpResponse<String> answer =
                        send(HttpRequest.newBuilder(uri("/api/v1/services?territory=region:04000&q=essai")));
                searches.merge(Integer.toString(answer.statusCode()), 1, Integer::sum);
            } catch (IOException away) {
                searches.merge("no connection", 1, Integer::sum);
            }
            pause(100);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(
                    request.timeout(Duration.ofSeconds(15)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private void awaitSearch() throws IOException {
        await("/api/v1/services?territory=region:04000&q=essai");
    }

    private void awaitDatabase() throws IOException {
        await("/api/v1/changes?limit=1");
    }

    private void await(String path) throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
        while (System.nanoTime() < end) {
            try {
                int status = send(HttpRequest.newBuilder(uri(path))).statusCode();
                if (status == 200 || status == 400) {
                    return;
                }
            } catch (IOException notYet) {
                // Asked again.
            }
            if (!application.isAlive()) {
                // An import that began while nothing ran has the folder for itself; a service manager starts the application again.
                startsRefused++;
                start();
                pause(2_000);
            }
            pause(100);
        }
        throw new IllegalStateException("not healed within a quarter of an hour: " + path);
    }

    private List<String> ids(String path) throws IOException {
        Matcher matcher = Pattern.compile("\"service\":\\{\"id\":\"([0-9a-f-]{36})\"")
                .matcher(send(HttpRequest.newBuilder(uri(path))).body());
        Set<String> ids = new TreeSet<>();
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return new ArrayList<>(ids);
    }

    private void judge() throws IOException, InterruptedException {
        Map<String, Integer> stored = new HashMap<>();
        for (int page = 1; ; page++) {
            String body = send(HttpRequest.newBuilder(uri("/api/v1/admin/reports?size=100&page=" + page))
                            .header("Authorization", "Bearer " + TOKEN))
                    .body();
            Matcher text = Pattern.compile("\"text\":\"(Essai no \\d+)\"").matcher(body);
            int found = 0;
            while (text.find()) {
                stored.merge(text.group(1), 1, Integer::sum);
                found++;
            }
            if (found == 0) {
                break;
            }
        }
        long lost = acknowledged.keySet().stream().filter(text -> !stored.containsKey(text)).count();
        long doubled = stored.values().stream().filter(count -> count > 1).count();
        System.out.printf("reports: %d tried, %d acknowledged, %d stored, %d lost, %d doubled%n",
                reportsTried, acknowledged.size(), stored.size(), lost, doubled);
        Thread.sleep(5_000);
        Map<String, Integer> inDatabase = versions("/hsds/v3/services?format=ndjson", "version (\\d+)");
        Map<String, Integer> inIndex = new TreeMap<>();
        for (int page = 1; page <= 8; page++) {
            versions("/api/v1/services?territory=region:04000&q=essai&size=100&page=" + page, "version (\\d+)")
                    .forEach((version, count) -> inIndex.merge(version, count, Integer::sum));
        }
        System.out.println("versions of the services in the database: " + inDatabase + ", of hits: " + inIndex);
        System.out.printf("healing: longest %.1f s%n", healing.stream().mapToLong(x -> x).max().orElse(0) / 1e3);
        System.out.println(lost == 0 && doubled == 0 && inDatabase.size() == 1 ? "nothing lost, nothing doubled" : "FAILED");
    }

    private Map<String, Integer> versions(String path, String pattern) throws IOException {
        Map<String, Integer> versions = new TreeMap<>();
        Matcher matcher = Pattern.compile(pattern).matcher(send(HttpRequest.newBuilder(uri(path))).body());
        while (matcher.find()) {
            versions.merge(matcher.group(1), 1, Integer::sum);
        }
        return versions;
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
