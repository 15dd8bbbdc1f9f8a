package brussels.repere.main.command.imports;

import brussels.repere.exchange.csv.TableImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOptions.Authority;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.main.lifecycle.ServiceCommand;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "register",
        description = {
            "Import tables (.csv, .xlsx) of institutions, of the taxonomy that they speak of, and of its keywords.",
            "What is there with the same source and id is brought up to date; what the tables do not name stays, unless they are",
            "--whole."
        })
final class ImportRegisterCommand implements Callable<Integer>, ServiceCommand {

    @Mixin
    ImportRunner imports;

    @Parameters(arity = "0..*", paramLabel = "FILE")
    List<Path> files = List.of();

    @Option(
            names = "--keywords",
            paramLabel = "FILE",
            description = "A table of keywords for categories; it takes the place of the keywords that are there.")
    List<Path> keywords = List.of();

    @Spec
    CommandSpec spec;

    @Option(
            names = "--verified",
            paramLabel = "YYYY-MM",
            description = "When the facts were last verified, where the tables do not say (default: not known).")
    YearMonth verifiedIn;

    @Option(
            names = "--whole",
            description = "The tables hold all that their sources have: what they do not name any more is closed.")
    boolean whole;

    @Option(
            names = "--close-at-most",
            paramLabel = "PERCENT",
            defaultValue = "" + ImportOptions.DEFAULT_MAX_CLOSED_PERCENT,
            description = "Refuse to close more of a source than this at once (default: ${DEFAULT-VALUE}).")
    int maxClosedPercent;

    @ArgGroup
    PrecedenceOptions precedence;

    /** At most one of these options may be given. */
    static final class PrecedenceOptions {

        @Option(
                names = "--corrections",
                description = {
                    "The tables say what you know better than their sources: a field that differs from what is there is kept",
                    "as yours until its source says the same, or something fresher (verified now, unless --verified says when)."
                })
        boolean corrections;

        @Option(
                names = "--even-if-older",
                description = "Take also what was verified earlier than what is there (default: that stays).")
        boolean evenIfOlder;
    }

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        resolvePrecedence();
        if (files.isEmpty() && keywords.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say which tables to import: import register FILE…");
        }
        return imports.runInService(this::importFiles);
    }

    private Authority resolvePrecedence() {
        if (precedence == null) {
            return Authority.SOURCE;
        }
        if (precedence.corrections && whole) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Corrections are not all that a source has: --corrections or --whole, not both.");
        }
        return precedence.corrections ? Authority.CORRECTION : Authority.SOURCE_EVEN_IF_OLDER;
    }

    private boolean importFiles(ImportReportPrinter report) {
        TableImport directory = Arc.container().instance(TableImport.class).get();
        List<Path> tables = Stream.concat(files.stream(), keywords.stream()).toList();
        ImportReport result = directory.run(
                tables,
                new ImportOptions(verifiedIn, whole, maxClosedPercent, dryRun, resolvePrecedence()),
                ImportRunner::printProgress);
        report.print(result, dryRun);
        return result.outcome() != ImportOutcome.REFUSED;
    }
}
