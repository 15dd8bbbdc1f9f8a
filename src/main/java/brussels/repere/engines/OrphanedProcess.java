package brussels.repere.engines;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An engine process that outlived the run that started it. It is recognised by its process id <em>and</em> by a path of
 * ours on its command line, because a process id alone may have been reused by another program.
 */
final class OrphanedProcess {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(15);

    private final ProcessHandle process;

    private OrphanedProcess(ProcessHandle process) {
        this.process = process;
    }

    /**
     * Stops the process if it still runs, and reports that.
     *
     * @param argument an argument that stands on its command line
     * @param engine the name of the engine, for the report
     */
    static void stopIfRunning(long pid, String argument, String engine, ProgressListener progress) {
        find(pid, argument).ifPresent(orphan -> {
            long start = System.nanoTime();
            orphan.stop();
            progress.report("%s of a killed run (process %d) stopped in %s"
                    .formatted(engine, orphan.pid(), ProgressListener.elapsedSince(start)));
        });
    }

    static Optional<OrphanedProcess> find(long pid, String argument) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> mentions(process, argument))
                .map(OrphanedProcess::new);
    }

    private static boolean mentions(ProcessHandle process, String text) {
        String[] arguments = process.info().arguments().orElse(new String[0]);
        for (String argument : arguments) {
            if (argument.equals(text)) {
                return true;
            }
        }
        return false;
    }

    long pid() {
        return process.pid();
    }

    /** Asks the process to stop, and kills it if it does not. Both engines recover from their write-ahead logs. */
    void stop() {
        process.destroy();
        if (!hasEnded()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            if (!hasEnded()) {
                throw new StartFailure(
                        "Process " + process.pid() + ", left by a killed run, does not stop.",
                        "End it by hand (kill -9 " + process.pid() + ") and start again.");
            }
        }
    }

    private boolean hasEnded() {
        try {
            process.onExit().get(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
