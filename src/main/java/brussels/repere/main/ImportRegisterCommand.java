package brussels.repere.main;

import brussels.repere.engines.Announcer;
import brussels.repere.exchange.csv.DirectoryImport;
import brussels.repere.exchange.csv.ImportManner;
import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "register",
        description = {
            "Import tables (.csv) of institutions, and of the taxonomy that they speak of. What is there with the same",
            "source and id is brought up to date; what the tables do not name stays, unless they are --whole."
        })
final class ImportRegisterCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    ReportOption report;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files;

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
        return Work.run(data, this::importFiles);
    }

    private int importFiles() {
        long start = System.nanoTime();
        DirectoryImport directory =
                Arc.container().instance(DirectoryImport.class).get();
        DirectoryImport.Result result = directory.run(
                files, new ImportManner(verified, whole, mostClosed, rehearsal), file -> Console.say("… " + file));
        new ImportReport(report.lang).print(result, rehearsal);
        Console.say("(" + Announcer.since(start) + ")");
        return result.outcome() == DirectoryImport.Outcome.REFUSED ? 1 : 0;
    }
}
