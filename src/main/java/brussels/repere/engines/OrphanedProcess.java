package brussels.repere.engines;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * An engine that outlived the run that started it. It is recognised by its process id <em>and</em> by a path of ours on
 * its command line: a process id alone may long be another program's.
 */
final class OrphanedProcess {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(15);

    private final ProcessHandle process;

    private OrphanedProcess(ProcessHandle process) {
        this.process = process;
    }

    static Optional<OrphanedProcess> find(long pid, String onItsCommandLine) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> mentions(process, onItsCommandLine))
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

    /** Asks it to stop, and ends it if it does not: both engines recover from their write-ahead logs. */
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
