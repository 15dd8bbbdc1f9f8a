package brussels.repere.main;

import brussels.repere.engines.Announcer;
import brussels.repere.search.index.IndexKeeper;
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
final class ReindexCommand implements Callable<Integer> {

    private static final int A_HUNDRED = 100;

    @Mixin
    DataOption data;

    private long told = -1;

    @Override
    public Integer call() {
        return Work.run(data, true, this::rebuild);
    }

    private int rebuild() {
        long start = System.nanoTime();
        Arc.container().instance(IndexKeeper.class).get().rebuild(this::tell);
        Console.say("The index is complete and answers (" + Announcer.since(start) + ")");
        return 0;
    }

    /** Every tenth part, not every batch. */
    private void tell(long done, long of) {
        long tenth = done * A_HUNDRED / of / 10;
        if (tenth > told) {
            told = tenth;
            Console.say("… " + done + " of " + of);
        }
    }
}
