package brussels.repere.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * All processes that run the programs of PostgreSQL in one data folder. Those that answer clients may outlive the
 * process that started them, and then keep the database locked. No other program runs from that folder, so they are
 * known by it.
 */
final class PostgresqlProcesses {

    private static final Duration KILL_TIMEOUT = Duration.ofSeconds(15);

    private final Path binaries;

    /** @param binaries the folder in which the programs lie; it need not exist */
    PostgresqlProcesses(Path binaries) {
        this.binaries = binaries;
    }

    List<ProcessHandle> list() {
        Path folder = realPath();
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> Path.of(command).startsWith(folder))
                        .isPresent())
                .toList();
    }

    /** The system names a program by its path without links. */
    private Path realPath() {
        try {
            return binaries.toRealPath();
        } catch (IOException missing) {
            return binaries.toAbsolutePath();
        }
    }

    Duration cpuTime() {
        return list().stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Kills them all, also those that hang, and waits until they have ended. The database recovers from its log at the
     * next start.
     *
     * @return how many there were
     */
    int killAll() {
        List<ProcessHandle> processes = list();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(PostgresqlProcesses::awaitEnd);
        return processes.size();
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(KILL_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new StartFailure(
                    "Process " + process.pid() + " of PostgreSQL does not end.",
                    "Check the disk: a process that waits for it cannot be ended.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
