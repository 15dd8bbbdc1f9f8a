package brussels.repere.main.command.maintenance;

import brussels.repere.engines.ProgressListener;
import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.backup.BackupFailure;
import brussels.repere.exchange.backup.BackupTrial;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A backup that nobody has restored is a hope. */
@Command(
        name = "check-backup",
        description = {
            "Restore a file of backup into an empty folder of its own, and compare row by row.",
            "The data that are there are not touched, and the folder is deleted at the end; also beside a running service."
        })
public final class CheckBackupCommand implements Callable<Integer> {

    private static final String NOT_GOOD = "This backup is not good";

    @Mixin
    DataOption data;

    @Parameters(arity = "1", paramLabel = "FILE", description = "What backup wrote.")
    Path file;

    private ScratchFolder scratch;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        scratch = ScratchFolder.create(data.find());
        return CommandRunner.runApart(scratch.path(), () -> check(start), scratch::delete);
    }

    private int check(long start) {
        try {
            BackupTrial.TrialResult result =
                    Arc.container().instance(BackupTrial.class).get().run(file, scratch.path(), table -> {});
            if (!result.differences().isEmpty()) {
                Console.printFailure(
                        NOT_GOOD,
                        new StartFailure(
                                file + " does not restore to what it holds: " + String.join("; ", result.differences()),
                                "Make a new backup and check it; keep this one until that is good."));
                return 1;
            }
            Console.print(file + " of " + result.restored().taken() + ", version "
                    + result.restored().product() + ": "
                    + result.restored().rows() + " rows restored, "
                    + (result.compared() ? "the same" : "brought up to date, so not compared row by row")
                    + " (" + ProgressListener.elapsedSince(start) + ")");
            return 0;
        } catch (BackupFailure failure) {
            Console.printFailure(NOT_GOOD, new StartFailure(failure.getMessage(), failure.advice(), failure));
            return 1;
        } catch (IOException e) {
            Console.printFailure(
                    "The backup was not checked",
                    new StartFailure(scratch.path() + " cannot be written: " + e.getMessage(), "Free some space.", e));
            return 1;
        }
    }
}
