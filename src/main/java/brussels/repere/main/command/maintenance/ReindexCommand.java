package brussels.repere.main.command.maintenance;

import brussels.repere.engines.ProgressListener;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.search.index.IndexSynchronizer;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "reindex",
        description = {
            "Build the index of searches anew from the database.",
            "A running service answers from the one before until the new one is complete."
        })
public final class ReindexCommand implements Callable<Integer> {

    private static final int PERCENT = 100;

    @Mixin
    DataOption data;

    private long lastPrintedTenth = -1;

    @Override
    public Integer call() {
        return CommandRunner.run(data, true, this::rebuild);
    }

    private int rebuild() {
        long start = System.nanoTime();
        Arc.container().instance(IndexSynchronizer.class).get().rebuild(this::printProgress);
        Console.print("The index is complete and answers (" + ProgressListener.elapsedSince(start) + ")");
        return 0;
    }

    /** Prints every tenth part of the progress, not every batch. */
    private void printProgress(long done, long total) {
        long tenth = done * PERCENT / total / 10;
        if (tenth > lastPrintedTenth) {
            lastPrintedTenth = tenth;
            Console.print("… " + done + " of " + total);
        }
    }
}
