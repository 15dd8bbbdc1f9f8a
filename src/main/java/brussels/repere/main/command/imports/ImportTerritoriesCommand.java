package brussels.repere.main.command.imports;

import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.territory.TerritoryImport;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "territories",
        description = {
            "Import boundaries (.geojson, .gpkg) and tables (.csv) of territory; each file replaces what it tells.",
            "Boundaries of statistical sectors, communes or quartiers, crosswalks of statistical sectors, names of territories."
        })
final class ImportTerritoriesCommand implements Callable<Integer> {

    @Mixin
    ImportRunner imports;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files;

    @Option(
            names = "--crs",
            paramLabel = "EPSG:CODE",
            description = "Believe this, not what the files say of their CRS.")
    String crs;

    @Option(
            names = "--valid-from",
            paramLabel = "DATE",
            description =
                    "From when it holds; the one before is kept for the days before (default: correct the one of today).")
    LocalDate validFrom;

    @Option(names = "--valid-to", paramLabel = "DATE", description = "Until when it holds (default: open).")
    LocalDate validTo;

    @Option(names = "--source", paramLabel = "TEXT", description = "Publisher and terms, shown with every shape.")
    String source;

    @Option(names = "--dry-run", description = "Tell what would change for whom, and change nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        return imports.run(this::importFiles);
    }

    private boolean importFiles(ImportReportPrinter report) {
        TerritoryImport territories =
                Arc.container().instance(TerritoryImport.class).get();
        TerritoryImport.Result result = territories.run(
                new TerritoryImport.Request(files, crs, validFrom, validTo, source, dryRun),
                ImportRunner::printProgress);
        report.print(result, dryRun);
        return result.outcome() != ImportOutcome.REFUSED;
    }
}
