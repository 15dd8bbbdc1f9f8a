package brussels.repere.main.command;

import brussels.repere.engines.ProgressListener;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;

/** What all imports have in common: on which data they work, in which language they report, and how long they took. */
final class ImportRunner {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    /**
     * @param work reports what came of it, and says whether it was not refused
     * @return the exit code
     */
    int run(Predicate<ImportReportPrinter> work) {
        return CommandRunner.run(data, () -> {
            long start = System.nanoTime();
            boolean done = work.test(new ImportReportPrinter(report.lang));
            Console.print("(" + ProgressListener.elapsedSince(start) + ")");
            return done ? 0 : 1;
        });
    }

    /** Tells what is being worked on. */
    static void printProgress(String line) {
        Console.print("… " + line);
    }
}
