package brussels.repere.engines;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts the server of a cluster again, after it died or hung, with the options and the port that it was started with.
 * The library that started it first cannot do this. Used by one thread at a time.
 */
final class PostgresqlRestart {

    private static final long POLL_INTERVAL_MILLIS = 50;
    /** The program gives up long after a start that stands still has been noticed. */
    private static final String PROGRAM_TIMEOUT_SECONDS = "86400";

    private final DataFolder folder;
    private final Path cluster;
    private final PostgresqlProcesses processes;
    private final int port;
    private final Path log;
    private final Path program;
    private final String options;

    /** Remembers how the server that runs now was started. */
    PostgresqlRestart(DataFolder folder, Path cluster, PostgresqlProcesses processes, int port, Path log) {
        this.folder = folder;
        this.cluster = cluster;
        this.processes = processes;
        this.port = port;
        this.log = log;
        Path file = cluster.resolve("postmaster.opts");
        try {
            // One line: the path of the server, and each option in double quotes, as a shell reads them.
            String line = Files.readString(file).strip();
            int end = line.indexOf(" \"");
            this.program = Path.of(line.substring(0, end)).resolveSibling("pg_ctl");
            this.options = line.substring(end + 1);
        } catch (IOException | StringIndexOutOfBoundsException e) {
            throw new StartFailure("The file " + file + " cannot be read.", "Start again.", e);
        }
    }

    /**
     * Ends what is left, and starts the server. Returns when it accepts connections.
     *
     * @throws StartFailure if it does not start
     */
    void run() {
        processes.killAll();
        folder.requireSpace();
        if (!FreePort.isFree(InetAddress.getLoopbackAddress(), port)) {
            throw StartFailure.portTaken(PostgresqlEngine.NAME, port);
        }
        try {
            // No process is left that could hold it. A process that ended but was never collected would seem to.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            Process start = startCommand().start();
            try {
                await(start);
            } finally {
                start.destroy();
            }
        } catch (IOException e) {
            throw failure("PostgreSQL could not be started again: " + e.getMessage(), e);
        }
    }

    private ProcessBuilder startCommand() {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // As the library does: the server refuses to run as root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                program.toString(), "-D", cluster.toString(), "-w", "-t", PROGRAM_TIMEOUT_SECONDS, "-o", options));
        command.add("start");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void await(Process start) {
        StartProgress moving = new StartProgress(processes::cpuTime, log, System::nanoTime);
        try {
            while (!start.waitFor(POLL_INTERVAL_MILLIS, TimeUnit.MILLISECONDS)) {
                if (moving.hasStalled()) {
                    processes.killAll();
                    throw failure("PostgreSQL stands still while it starts.", null);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("The start was interrupted.", e);
        }
        if (start.exitValue() != 0) {
            throw failure("PostgreSQL did not start again.", null);
        }
    }

    private StartFailure failure(String problem, Exception cause) {
        return new StartFailure(
                problem + "\nThe end of its log:\n" + LogTail.read(log),
                LogTail.findAdvice(
                        log, "Read " + log + "; if the folder cannot be mended, start on another one (REPERE_DATA)."),
                cause);
    }
}
