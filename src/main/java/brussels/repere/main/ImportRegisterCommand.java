package brussels.repere.main;

import brussels.repere.engines.Announcer;
import brussels.repere.exchange.csv.DirectoryImport;
import brussels.repere.exchange.csv.ImportManner;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.YearMonth;
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
        name = "register",
        description = {
            "Import tables (.csv) of institutions, of the taxonomy that they speak of, and of its keywords. What is there with the same",
            "source and id is brought up to date; what the tables do not name stays, unless they are --whole."
        })
final class ImportRegisterCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportOption report;

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
    YearMonth verified;

    @Option(
            names = "--whole",
            description = "The tables hold all that their sources have: what they do not name any more is closed.")
    boolean whole;

    @Option(
            names = "--close-at-most",
            paramLabel = "PERCENT",
            defaultValue = "" + ImportManner.MOST_CLOSED,
            description = "Refuse to close more of a source than this at once (default: ${DEFAULT-VALUE}).")
    int mostClosed;

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    boolean rehearsal;

    @Override
    public Integer call() {
        if (files.isEmpty() && keywords.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say which tables to import: import register FILE…");
        }
        return Work.run(data, this::importFiles);
    }

    private int importFiles() {
        long start = System.nanoTime();
        DirectoryImport directory =
                Arc.container().instance(DirectoryImport.class).get();
        List<Path> all = Stream.concat(files.stream(), keywords.stream()).toList();
        DirectoryImport.Result result = directory.run(
                all, new ImportManner(verified, whole, mostClosed, rehearsal), file -> Console.say("… " + file));
        new ImportReport(report.lang).print(result, rehearsal);
        Console.say("(" + Announcer.since(start) + ")");
        return result.outcome() == DirectoryImport.Outcome.REFUSED ? 1 : 0;
    }
}
