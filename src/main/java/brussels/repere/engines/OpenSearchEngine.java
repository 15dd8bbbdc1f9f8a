package brussels.repere.engines;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The embedded OpenSearch: a child JVM with its own class path, on loopback. It ends when its standard input ends, so
 * it cannot outlive this process for long.
 */
final class OpenSearchEngine implements AutoCloseable {

    static final String FOLDER = "opensearch";
    private static final int PREFERRED_PORT = 19200;
    private static final String MAIN_CLASS = "brussels.repere.searchnode.SearchNode";
    private static final Duration START_TIMEOUT = Duration.ofSeconds(120);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
    private static final Pattern VERSION = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");

    private final Process process;
    private final int port;
    private final String name;
    private final Path log;
    private final long start;
    private final ClassArchive archive;

    private OpenSearchEngine(Process process, int port, String name, Path log, long start, ClassArchive archive) {
        this.process = process;
        this.port = port;
        this.name = name;
        this.log = log;
        this.start = start;
        this.archive = archive;
    }

    /** Starts the child and returns at once. It accepts requests once {@link #awaitReady} has returned. */
    static OpenSearchEngine launch(DataFolder folder, ProgressListener progress) {
        long start = System.nanoTime();
        Path home = folder.resolve(FOLDER);
        stopOrphan(home, progress);
        int port = FreePort.claimNear(PREFERRED_PORT);
        String name = "repere-" + UUID.randomUUID();
        Path log = folder.prepareLog(FOLDER);
        Path lib = SearchNodeLocation.getJarFolder();
        ClassArchive archive = ClassArchive.in(home, lib);
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms256m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        archive.jvmOption(),
                        "-Djava.io.tmpdir=" + temporaryFolder(home),
                        "-cp",
                        lib.resolve("*").toString(),
                        MAIN_CLASS,
                        home.toString(),
                        Integer.toString(port),
                        name))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        try {
            Files.createDirectories(home.resolve("config"));
            Files.createDirectories(temporaryFolder(home));
            Process process = command.start();
            Files.writeString(pidFile(home), Long.toString(process.pid()));
            return new OpenSearchEngine(process, port, name, log, start, archive);
        } catch (IOException e) {
            throw new StartFailure(
                    "The process of the search engine could not be started: " + e.getMessage(),
                    "Check that " + home + " can be written and that memory for a second JVM (700 MB) is there.",
                    e);
        }
    }

    private static Path temporaryFolder(Path home) {
        return home.resolve("tmp");
    }

    private static Path pidFile(Path home) {
        return home.resolve("process.pid");
    }

    private static void stopOrphan(Path home, ProgressListener progress) {
        try {
            if (Files.exists(pidFile(home))) {
                long pid = Long.parseLong(Files.readString(pidFile(home)).strip());
                OrphanedProcess.stopIfRunning(pid, home.toString(), "OpenSearch", progress);
            }
        } catch (IOException | NumberFormatException unreadable) {
            progress.report("process.pid of a former OpenSearch is unreadable; OpenSearch will judge its own lock");
        }
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    /** Blocks until the node answers. */
    void awaitReady(ProgressListener progress) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(2))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        while (System.nanoTime() - start < START_TIMEOUT.toNanos()) {
            if (!process.isAlive()) {
                throw failure("The search engine stopped while it started (exit code " + process.exitValue() + ").");
            }
            try {
                String node = get(client, "/").body();
                // Two instances that start at the same moment may have found the same free port: never write to the
                // other's node.
                if (!node.contains('"' + name + '"')) {
                    pause();
                } else if (get(client, "/_cluster/health?wait_for_status=yellow&timeout=1s")
                                .statusCode()
                        == 200) {
                    Matcher version = VERSION.matcher(node);
                    progress.report("OpenSearch %s ready in %s (%s)"
                            .formatted(
                                    version.find() ? version.group(1) : "?",
                                    ProgressListener.elapsedSince(start),
                                    host()));
                    return;
                }
            } catch (IOException notYet) {
                pause();
            }
        }
        throw failure("The search engine did not get ready within " + START_TIMEOUT.toSeconds() + " s.");
    }

    private HttpResponse<String> get(HttpClient client, String path) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host() + path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("The start was interrupted.");
        }
    }

    private StartFailure failure(String whatIsWrong) {
        return new StartFailure(
                whatIsWrong + " The end of its log:\n" + LogTail.read(log),
                "Read " + log + "; the index can be rebuilt from the database, so its folder may be moved away.");
    }

    private void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("The start was interrupted.");
        }
    }

    /** Returns whether stopping takes some seconds more, this one time. */
    boolean willWriteClassArchive() {
        return process.isAlive() && !archive.exists();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                archive.promoteDraft();
            } else {
                process.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
