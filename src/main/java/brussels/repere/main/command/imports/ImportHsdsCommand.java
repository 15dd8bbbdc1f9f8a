package brussels.repere.main.command.imports;

import brussels.repere.exchange.hsds.tabular.HsdsImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.main.lifecycle.ServiceCommand;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "hsds",
        description = {
            "Import a data package of HSDS 3.1 (.zip), as export hsds writes it.",
            "Organisations have one service at one location each. What is there with the same source and id is brought up to date;",
            "what it does not name stays."
        })
final class ImportHsdsCommand implements Callable<Integer>, ServiceCommand {

    @Mixin
    ImportRunner imports;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        return imports.runInService(this::importFile);
    }

    private boolean importFile(ImportReportPrinter report) {
        ImportReport result = Arc.container()
                .instance(HsdsImport.class)
                .get()
                .run(
                        file,
                        new ImportOptions(
                                null,
                                false,
                                ImportOptions.DEFAULT_MAX_CLOSED_PERCENT,
                                dryRun,
                                ImportOptions.Authority.SOURCE),
                        ImportRunner::printProgress);
        report.print(result, dryRun);
        return result.outcome() != ImportOutcome.REFUSED;
    }
}
