package brussels.repere.main.command.imports;

import brussels.repere.engines.ProgressListener;
import brussels.repere.exchange.tasks.OperatorTask;
import brussels.repere.exchange.tasks.TaskBook;
import brussels.repere.main.command.ReportLanguageOption;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs an import command: on which data it works, in which language it reports, and how long it took. */
final class ImportRunner {

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec;

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
        return CommandRunner.run(data, () -> report(work));
    }

    /**
     * Does the same in the service that runs on the same data, if one does: it need not be started first.
     *
     * @param work prints its report and returns whether the import was accepted
     */
    int runInService(Predicate<ImportReportPrinter> work) {
        List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
        return CommandRunner.runInService(data, arguments, () -> report(work));
    }

    private int report(Predicate<ImportReportPrinter> work) {
        long start = System.nanoTime();
        boolean accepted = false;
        try {
            accepted = work.test(new ImportReportPrinter(report.lang));
        } finally {
            note(accepted);
        }
        Console.print("(" + ProgressListener.elapsedSince(start) + ")");
        return accepted ? 0 : 1;
    }

    /** A rehearsal changes nothing, and so tells nothing of how old the data are. */
    private void note(boolean accepted) {
        if (!spec.commandLine().getParseResult().hasMatchedOption("--dry-run")) {
            OperatorTask.findImport(spec.name())
                    .ifPresent(task ->
                            Arc.container().instance(TaskBook.class).get().note(task, accepted));
        }
    }

    /** Prints what the import is working on. */
    static void printProgress(String line) {
        Console.print("… " + line);
    }
}
