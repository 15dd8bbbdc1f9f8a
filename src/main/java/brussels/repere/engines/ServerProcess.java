package brussels.repere.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The process of the PostgreSQL server. It is no child of this process, because PostgreSQL starts it in the background.
 * Immutable.
 */
final class ServerProcess {

    private final ProcessHandle process;
    private final boolean hasVisibleCommand;

    private ServerProcess(ProcessHandle process) {
        this.process = process;
        this.hasVisibleCommand = process.info().command().isPresent();
    }

    /**
     * Finds the server that runs on a cluster.
     *
     * @throws StartFailure if there is none
     */
    static ServerProcess find(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
            return ProcessHandle.of(pid)
                    .map(ServerProcess::new)
                    .orElseThrow(() -> new StartFailure("PostgreSQL ended as soon as it ran.", "Start again."));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new StartFailure("The file " + file + " cannot be read.", "Start again.", e);
        }
    }

    /** A process that has ended, but was not collected yet, is listed without a command. */
    boolean isAlive() {
        return process.isAlive()
                && (!hasVisibleCommand || process.info().command().isPresent());
    }
}
