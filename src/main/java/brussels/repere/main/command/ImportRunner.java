package brussels.repere.main.command;

import brussels.repere.engines.ProgressListener;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;

/** Runs an import command: on which data it works, in which language it reports, and how long it took. */
final class ImportRunner {

    @Mixin
    DataOption data;

    @Mixin
    ReportLanguageOption report;

    /**
     * Runs an import and returns its exit code.
     *
     * @param work prints its report and returns whether the import was accepted
     */
    int run(Predicate<ImportReportPrinter> work) {
        return CommandRunner.run(data, () -> {
            long start = System.nanoTime();
            boolean accepted = work.test(new ImportReportPrinter(report.lang));
            Console.print("(" + ProgressListener.elapsedSince(start) + ")");
            return accepted ? 0 : 1;
        });
    }

    /** Prints what the import is working on. */
    static void printProgress(String line) {
        Console.print("… " + line);
    }
}
