package brussels.repere.main;

import brussels.repere.exchange.csv.DirectoryImport;
import brussels.repere.exchange.csv.ImportManner;
import brussels.repere.exchange.csv.ImportManner.Voice;
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
            "Import tables (.csv) of institutions, of the taxonomy that they speak of, and of its keywords.",
            "What is there with the same source and id is brought up to date; what the tables do not name stays, unless they are",
            "--whole."
        })
final class ImportRegisterCommand implements Callable<Integer> {

    @Mixin
    ImportWork imports;

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

    @ArgGroup
    Speaker speaker;

    /** Of one kind or the other. */
    static final class Speaker {

        @Option(
                names = "--corrections",
                description = {
                    "The tables say what you know better than their sources: a field that differs from what is there is kept",
                    "as yours until its source says the same, or something fresher (verified now, unless --verified says when)."
                })
        boolean correcting;

        @Option(
                names = "--even-if-older",
                description = "Take also what was verified earlier than what is there (default: that stays).")
        boolean evenIfOlder;
    }

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    boolean rehearsal;

    @Override
    public Integer call() {
        voice();
        if (files.isEmpty() && keywords.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Say which tables to import: import register FILE…");
        }
        return imports.run(this::importFiles);
    }

    private Voice voice() {
        if (speaker == null) {
            return Voice.SOURCE;
        }
        if (speaker.correcting && whole) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Corrections are not all that a source has: --corrections or --whole, not both.");
        }
        return speaker.correcting ? Voice.CORRECTING : Voice.SOURCE_EVEN_IF_OLDER;
    }

    private boolean importFiles(ImportReport report) {
        DirectoryImport directory =
                Arc.container().instance(DirectoryImport.class).get();
        List<Path> all = Stream.concat(files.stream(), keywords.stream()).toList();
        DirectoryImport.Result result = directory.run(
                all, new ImportManner(verified, whole, mostClosed, rehearsal, voice()), ImportWork::progress);
        report.print(result, rehearsal);
        return result.outcome() != DirectoryImport.Outcome.REFUSED;
    }
}
