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

/** One process of the search node, from its start to its end. Safe for use by several threads. */
final class SearchNodeProcess {

    private static final String MAIN_CLASS = "brussels.repere.searchnode.SearchNode";
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private final Process process;
    private final String host;
    private final String name;
    private final Path log;
    private final ClassArchive archive;

    private SearchNodeProcess(Process process, String host, String name, Path log, ClassArchive archive) {
        this.process = process;
        this.host = host;
        this.name = name;
        this.log = log;
        this.archive = archive;
    }

    /** Starts the process and returns at once, before it answers. */
    static SearchNodeProcess launch(DataFolder folder, int port) {
        Path home = folder.resolve(OpenSearchEngine.FOLDER);
        String name = "repere-" + UUID.randomUUID();
        Path log = folder.prepareLog(OpenSearchEngine.FOLDER);
        Path lib = SearchNodeLocation.getJarFolder();
        ClassArchive archive = ClassArchive.in(home, lib);
        Path temporary = home.resolve("tmp");
        ProcessBuilder command = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xms256m",
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        archive.jvmOption(),
                        "-Djava.io.tmpdir=" + temporary,
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
            Files.createDirectories(temporary);
            Process process = command.start();
            Files.writeString(pidFile(home), Long.toString(process.pid()));
            return new SearchNodeProcess(process, "127.0.0.1:" + port, name, log, archive);
        } catch (IOException e) {
            throw new StartFailure(
                    "The process of the search engine could not be started: " + e.getMessage(),
                    "Check that " + home + " can be written and that memory for a second JVM (700 MB) is there.",
                    e);
        }
    }

    static Path pidFile(Path home) {
        return home.resolve("process.pid");
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code of a process that has ended. */
    int exitCode() {
        return process.exitValue();
    }

    Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Asks the node for something, and gives it a few seconds.
     *
     * @throws IOException if it does not answer
     */
    HttpResponse<String> get(String path, Duration timeout) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + host + path))
                    .timeout(timeout)
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", "Start again.", e);
        }
    }

    /**
     * Returns whether a description of a node ({@code GET /}) is that of this process. Two instances that start at the
     * same moment may have found the same free port, and must never write to the other's node.
     */
    boolean isDescribedBy(String node) {
        return node.contains('"' + name + '"');
    }

    /** Returns whether stopping takes some seconds more, this one time. */
    boolean willWriteClassArchive() {
        return process.isAlive() && !archive.exists();
    }

    /** Lets the process end by itself; kills it if it does not. */
    void stop() {
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

    /** Ends the process at once, also one that hangs, and waits until it has ended. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
