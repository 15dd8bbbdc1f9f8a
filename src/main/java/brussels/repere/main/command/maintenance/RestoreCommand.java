package brussels.repere.main.command.maintenance;

import brussels.repere.engines.ProgressListener;
import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.backup.BackupFailure;
import brussels.repere.exchange.backup.BackupRestorer;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description = {
            "Make everything what it was when backup wrote a file, all or nothing.",
            "A file of an earlier version is brought up to date. A running service answers from what was there until the end, then",
            "follows."
        })
public final class RestoreCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--replace", description = "Take the place of the directory that is there.")
    boolean replace;

    @Override
    public Integer call() {
        // An empty folder shall hold what the file brings; without this setting the starter directory would be loaded
        // first.
        System.setProperty("repere.starter", "none");
        return CommandRunner.run(data, this::restore);
    }

    private int restore() {
        long start = System.nanoTime();
        try {
            BackupRestorer.RestoreResult restored = Arc.container()
                    .instance(BackupRestorer.class)
                    .get()
                    .restore(file, replace, table -> Console.print("… " + table));
            Console.print("Restored what was backed up on " + restored.taken() + " by version " + restored.product()
                    + ": " + restored.rows() + " rows (" + ProgressListener.elapsedSince(start) + ")");
            return 0;
        } catch (BackupFailure failure) {
            Console.printFailure(
                    "Nothing was changed", new StartFailure(failure.getMessage(), failure.advice(), failure));
            return 1;
        }
    }
}
