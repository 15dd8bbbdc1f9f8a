package brussels.repere.main;

import brussels.repere.exchange.csv.DirectoryImport.Outcome;
import brussels.repere.exchange.csv.ImportManner;
import brussels.repere.exchange.csv.ImportManner.Voice;
import brussels.repere.exchange.socialbrussels.Pauses;
import brussels.repere.exchange.socialbrussels.SocialBrusselsImport;
import brussels.repere.exchange.socialbrussels.SocialBrusselsSettings;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "social-brussels",
        description = {
            "Bring the directory up to date with the register social.brussels, over its REST form.",
            "Only what changed is asked for; an import that was cut off goes on where it was. A record with a fault stays as it was,",
            "and is told."
        })
final class ImportSocialBrusselsCommand implements Callable<Integer> {

    @Mixin
    ImportWork imports;

    @Spec
    CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "Where the register answers; the same as -D" + SocialBrusselsSettings.URL_SETTING + ".")
    String from;

    @Option(names = "--all", description = "Ask for every record, not only for those that changed.")
    boolean anew;

    @Option(names = "--whole", description = "What the register does not list any more is closed.")
    boolean whole;

    @Option(
            names = "--close-at-most",
            paramLabel = "PERCENT",
            defaultValue = "" + ImportManner.MOST_CLOSED,
            description = "Refuse to close more than this at once (default: ${DEFAULT-VALUE}).")
    int mostClosed;

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    boolean rehearsal;

    @Override
    public Integer call() {
        if (from != null) {
            System.setProperty(SocialBrusselsSettings.URL_SETTING, from);
        }
        imports.data.apply();
        settings();
        return imports.run(this::importRecords);
    }

    /** Asked twice: before anything is started, and by whom the application reads its configuration. */
    private SocialBrusselsSettings settings() {
        try {
            return SocialBrusselsSettings.find(ConfigProvider.getConfig())
                    .orElseThrow(() -> new IllegalArgumentException("Say where the register answers: --from URL, or "
                            + SocialBrusselsSettings.URL_SETTING + "."));
        } catch (IllegalArgumentException unfit) {
            throw new ParameterException(spec.commandLine(), unfit.getMessage(), unfit);
        }
    }

    private boolean importRecords(ImportReport report) {
        SocialBrusselsImport register =
                Arc.container().instance(SocialBrusselsImport.class).get();
        SocialBrusselsImport.Result result = register.run(
                settings(),
                new ImportManner(null, whole, mostClosed, rehearsal, Voice.SOURCE),
                anew,
                Pauses.sleeping(),
                ImportWork::progress);
        report.print(result, rehearsal);
        return result.outcome() != Outcome.REFUSED;
    }
}
