package brussels.repere.main.command.imports;

import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.population.PopulationImport;
import brussels.repere.geography.Level;
import brussels.repere.geography.population.FigureSet;
import brussels.repere.main.lifecycle.ServiceCommand;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "population",
        description = {
            "Import figures of people and of need: Statbel's inhabitants by statistical sector, IBSA's ages or indicators by",
            "quartier, or any table with the columns code, value and year. They take the place of those of the same kind."
        })
final class ImportPopulationCommand implements Callable<Integer>, ServiceCommand {

    @Mixin
    ImportRunner imports;

    @Spec
    CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--year", paramLabel = "YEAR", description = "Of which year the figures are, if no column says it.")
    Integer year;

    @Option(
            names = "--kind",
            paramLabel = "NAME",
            description = "What a column of values holds (default: population), for instance: single-parents.")
    String kind;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "Of which level a column of codes is: statistical-sector, quartier, commune (default: by its codes).")
    String level;

    @Option(
            names = "--percent-of",
            paramLabel = "TEXT",
            description = "Of whom the values are percentages (default: they are counts).")
    String denominator;

    @Option(names = "--publisher", paramLabel = "TEXT", description = "Who published them (default: Statbel, IBSA).")
    String publisher;

    @Option(names = "--licence", paramLabel = "TEXT", description = "Under which terms.")
    String licence;

    @Override
    public Integer call() {
        requireKnown(level, "--level", listLevels());
        if (kind != null && !kind.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new ParameterException(
                    spec.commandLine(), "--kind is a name of small letters, digits and hyphens, at most 40 of them.");
        }
        return imports.runInService(this::importFile);
    }

    private void requireKnown(String value, String option, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw new ParameterException(
                    spec.commandLine(), option + " is one of: " + String.join(", ", allowed) + ".");
        }
    }

    private static List<String> listLevels() {
        return Stream.concat(
                        Stream.of(FigureSet.SECTORS),
                        Arrays.stream(Level.values()).map(Level::code))
                .toList();
    }

    private boolean importFile(ImportReportPrinter report) {
        PopulationImport figures =
                Arc.container().instance(PopulationImport.class).get();
        PopulationImport.Result result = figures.run(
                new PopulationImport.Request(file, kind, level, year, publisher, licence, denominator),
                ImportRunner::printProgress);
        report.print(result);
        return result.outcome() != ImportOutcome.REFUSED;
    }
}
