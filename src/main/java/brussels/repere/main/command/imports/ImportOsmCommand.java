package brussels.repere.main.command.imports;

import brussels.repere.exchange.amenities.OsmImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.main.lifecycle.ServiceCommand;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "osm",
        description = {
            "Import services of health and social work from OpenStreetMap: JSON of Overpass, GeoJSON, XML or PBF.",
            "They are a source of their own, under ODbL. What is there with the same id is brought up to date; what the file does not",
            "name stays, unless it is --whole."
        })
final class ImportOsmCommand implements Callable<Integer>, ServiceCommand {

    @Mixin
    ImportRunner imports;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(
            names = "--as-of",
            paramLabel = "YYYY-MM-DD",
            description = "Of which day the file is (default: what the file says).")
    LocalDate asOf;

    @Option(
            names = "--whole",
            description = "The file holds all of the Region: what it does not name any more is closed.")
    boolean whole;

    @Option(
            names = "--close-at-most",
            paramLabel = "PERCENT",
            defaultValue = "" + ImportOptions.DEFAULT_MAX_CLOSED_PERCENT,
            description = "Refuse to close more of the source than this at once (default: ${DEFAULT-VALUE}).")
    int maxClosedPercent;

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        return imports.runInService(this::importFile);
    }

    private boolean importFile(ImportReportPrinter report) {
        ImportReport result = Arc.container()
                .instance(OsmImport.class)
                .get()
                .run(
                        file,
                        asOf,
                        new ImportOptions(null, whole, maxClosedPercent, dryRun, ImportOptions.Authority.SOURCE));
        report.print(result, dryRun);
        return result.outcome() != ImportOutcome.REFUSED;
    }
}
