package brussels.repere.engines;

import brussels.repere.engines.watch.WatchedEngine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The embedded OpenSearch: a child JVM with its own class path, on loopback. It ends when its standard input ends, so
 * it cannot outlive this process for long. Its port is claimed before it starts, and stays the same when it is started again.
 */
final class OpenSearchEngine implements WatchedEngine, AutoCloseable {

    static final String FOLDER = "opensearch";
    private static final String NAME = "OpenSearch";
    private static final int PREFERRED_PORT = 19200;
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration PROBE_TIMEOUT = Duration.ofSeconds(3);
    /** How long to wait for the index after the node answers. An index that is broken is built anew later. */
    private static final Duration RECOVERY_TIMEOUT = Duration.ofSeconds(15);

    private static final Pattern VERSION = Pattern.compile("\"number\"\\s*:\\s*\"([^\"]+)\"");

    private final DataFolder folder;
    private final int port;
    private long start;
    private boolean closed;
    /** Null until it was launched. */
    private volatile SearchNodeProcess node;

    private OpenSearchEngine(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Ends what a former process left behind and claims a port; nothing runs yet. */
    static OpenSearchEngine prepare(DataFolder folder, ProgressListener progress) {
        stopOrphan(folder.resolve(FOLDER), progress);
        return new OpenSearchEngine(folder, FreePort.claimNear(PREFERRED_PORT));
    }

    /** Starts the child, unless it was started, and returns at once. It accepts requests once {@link #awaitReady} has returned. */
    synchronized void launch() {
        if (node == null && !closed) {
            start = System.nanoTime();
            node = SearchNodeProcess.launch(folder, port);
        }
    }

    private static void stopOrphan(Path home, ProgressListener progress) {
        Path file = SearchNodeProcess.pidFile(home);
        try {
            if (Files.exists(file)) {
                long pid = Long.parseLong(Files.readString(file).strip());
                OrphanedProcess.stopIfRunning(pid, home.toString(), NAME, progress);
            }
        } catch (IOException | NumberFormatException unreadable) {
            progress.report("process.pid of a former OpenSearch is unreadable; OpenSearch will judge its own lock");
        }
    }

    String host() {
        return "127.0.0.1:" + port;
    }

    /**
     * Launches the node if it was not launched yet, and blocks until it answers.
     *
     * @throws StartFailure if its process ends, or stands still
     */
    void awaitReady(ProgressListener progress) {
        launch();
        if (node == null) {
            throw new StartFailure("The search engine was stopped before it started.", "Start again.");
        }
        StartProgress moving = new StartProgress(node::cpuTime, node.log(), System::nanoTime);
        while (!moving.hasStalled()) {
            if (!node.isAlive()) {
                throw failure("The search engine stopped while it started (exit code " + node.exitCode() + ").");
            }
            try {
                String description = node.get("/", ANSWER_TIMEOUT).body();
                if (node.isDescribedBy(description)) {
                    awaitIndex();
                    Matcher version = VERSION.matcher(description);
                    progress.report("OpenSearch %s ready in %s (%s)"
                            .formatted(
                                    version.find() ? version.group(1) : "?",
                                    ProgressListener.elapsedSince(start),
                                    host()));
                    return;
                }
            } catch (IOException notYet) {
                // It is asked again.
            }
            moving.reportTo(progress, NAME);
            pause();
        }
        throw failure("The search engine did not get ready, and made no progress for "
                + StartProgress.NO_PROGRESS_TIMEOUT.toSeconds() + " s.");
    }

    private void awaitIndex() throws IOException {
        long end = System.nanoTime() + RECOVERY_TIMEOUT.toNanos();
        boolean recovered = false;
        while (!recovered && System.nanoTime() < end) {
            HttpResponse<String> health =
                    node.get("/_cluster/health?wait_for_status=yellow&timeout=1s", ANSWER_TIMEOUT);
            recovered = health.statusCode() == 200;
        }
    }

    private StartFailure failure(String whatIsWrong) {
        Path log = node.log();
        return new StartFailure(
                whatIsWrong + "\nThe end of its log:\n" + LogTail.read(log),
                LogTail.findAdvice(
                        log,
                        "Read " + log + "; the index can be rebuilt from the database, so its folder may be moved"
                                + " away."));
    }

    private void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("The start was interrupted.");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAlive() {
        SearchNodeProcess launched = node;
        return launched != null && launched.isAlive();
    }

    @Override
    public boolean isAnswering() {
        SearchNodeProcess launched = node;
        try {
            return launched != null
                    && launched.isDescribedBy(launched.get("/", PROBE_TIMEOUT).body());
        } catch (IOException noAnswer) {
            return false;
        }
    }

    @Override
    public Duration cpuTime() {
        SearchNodeProcess launched = node;
        return launched == null ? Duration.ZERO : launched.cpuTime();
    }

    @Override
    public void restart() {
        if (node != null) {
            node.kill();
        }
        folder.requireSpace();
        if (!FreePort.isFree(InetAddress.getLoopbackAddress(), port)) {
            throw StartFailure.portTaken(NAME, port);
        }
        node = SearchNodeProcess.launch(folder, port);
        try {
            awaitReady(line -> {});
        } catch (StartFailure failure) {
            node.kill();
            throw failure;
        }
    }

    /** Returns whether stopping takes some seconds more, this one time. */
    boolean willWriteClassArchive() {
        SearchNodeProcess launched = node;
        return launched != null && launched.willWriteClassArchive();
    }

    @Override
    public void close() {
        SearchNodeProcess launched = end();
        if (launched != null) {
            launched.stop();
        }
    }

    private synchronized SearchNodeProcess end() {
        closed = true;
        return node;
    }
}
