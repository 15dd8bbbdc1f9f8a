package brussels.repere.main.command.imports;

import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.streets.StreetLinesImport;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "streets",
        description = {
            "Import lines of streets: GeoJSON with ids or names in both languages, or an extract of OpenStreetMap (.osm.pbf).",
            "They take the place of the lines before them, and stay under the licence of their source (ODbL)."
        })
final class ImportStreetsCommand implements Callable<Integer> {

    @Mixin
    ImportRunner imports;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(
            names = "--partial",
            description = "Take a file that lacks many streets, which then keep their lines (refused otherwise).")
    boolean partial;

    @Override
    public Integer call() {
        return imports.run(this::importFile);
    }

    private boolean importFile(ImportReportPrinter report) {
        StreetLinesImport streets =
                Arc.container().instance(StreetLinesImport.class).get();
        StreetLinesImport.Result result = streets.run(file, partial, ImportRunner::printProgress);
        report.print(result);
        return result.outcome() != ImportOutcome.REFUSED;
    }
}
