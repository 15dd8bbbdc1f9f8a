package brussels.repere.main.command.imports;

import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOptions.Authority;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.socialbrussels.SocialBrusselsImport;
import brussels.repere.exchange.socialbrussels.client.Sleeper;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
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
    ImportRunner imports;

    @Spec
    CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "Where the register answers; the same as -D" + SocialBrusselsSettings.URL_SETTING + ".")
    String registerUrl;

    @Option(names = "--all", description = "Ask for every record, not only for those that changed.")
    boolean allRecords;

    @Option(names = "--whole", description = "What the register does not list any more is closed.")
    boolean whole;

    @Option(
            names = "--close-at-most",
            paramLabel = "PERCENT",
            defaultValue = "" + ImportOptions.DEFAULT_MAX_CLOSED_PERCENT,
            description = "Refuse to close more than this at once (default: ${DEFAULT-VALUE}).")
    int maxClosedPercent;

    @Option(names = "--dry-run", description = "Tell what would change, and change nothing.")
    boolean dryRun;

    @Override
    public Integer call() {
        if (registerUrl != null) {
            System.setProperty(SocialBrusselsSettings.URL_SETTING, registerUrl);
        }
        imports.data.apply();
        readSettings();
        return imports.run(this::importRecords);
    }

    /**
     * Called twice: before anything is started, so that wrong settings fail early, and again when the application has
     * read its configuration.
     */
    private SocialBrusselsSettings readSettings() {
        try {
            return SocialBrusselsSettings.find(ConfigProvider.getConfig())
                    .orElseThrow(() -> new IllegalArgumentException("Say where the register answers: --from URL, or "
                            + SocialBrusselsSettings.URL_SETTING + "."));
        } catch (IllegalArgumentException invalid) {
            throw new ParameterException(spec.commandLine(), invalid.getMessage(), invalid);
        }
    }

    private boolean importRecords(ImportReportPrinter report) {
        SocialBrusselsImport register =
                Arc.container().instance(SocialBrusselsImport.class).get();
        SocialBrusselsImport.Result result = register.run(
                readSettings(),
                new ImportOptions(null, whole, maxClosedPercent, dryRun, Authority.SOURCE),
                allRecords,
                Sleeper.system(),
                ImportRunner::printProgress);
        report.print(result, dryRun);
        return result.report().outcome() != ImportOutcome.REFUSED;
    }
}
