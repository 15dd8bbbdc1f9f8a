package brussels.repere.main;

import brussels.repere.engines.Announcer;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;

/** What all imports have in common: on which data they work, in which language they report, and how long they took. */
final class ImportWork {

    @Mixin
    DataOption data;

    @Mixin
    ReportOption report;

    /**
     * @param work reports what came of it, and says whether it was not refused
     * @return the exit code
     */
    int run(Predicate<ImportReport> work) {
        return Work.run(data, () -> {
            long start = System.nanoTime();
            boolean done = work.test(new ImportReport(report.lang));
            Console.say("(" + Announcer.since(start) + ")");
            return done ? 0 : 1;
        });
    }

    /** Tells what is being worked on. */
    static void progress(String line) {
        Console.say("… " + line);
    }
}
