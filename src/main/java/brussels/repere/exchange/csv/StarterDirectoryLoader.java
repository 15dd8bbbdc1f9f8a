package brussels.repere.exchange.csv;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fills an empty database with the starter directory when the application starts; if that directory is refused, so is the start.
 * A database that has a directory gets the words of this version.
 */
@ApplicationScoped
class StarterDirectoryLoader {

    private static final Logger LOG = Logger.getLogger(StarterDirectoryLoader.class);
    private static final TranslationTable WORDS = TranslationTable.of("imports");
    private static final String BUNDLED = "brought";
    private static final String NONE = "none";
    /** Areas are resolved on the territory, so this comes after it. */
    private static final int PRIORITY_AFTER_TERRITORY = 3000;

    private final DirectoryReader directory;
    private final StarterImport starterImport;
    private final FurtherSourcesLoader furtherSources;
    private final GenerationPoller generations;
    private final String starter;
    private final boolean serving;

    StarterDirectoryLoader(
            DirectoryReader directory,
            StarterImport starterImport,
            FurtherSourcesLoader furtherSources,
            GenerationPoller generations,
            @ConfigProperty(name = "repere.starter", defaultValue = BUNDLED) String starter,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.directory = directory;
        this.starterImport = starterImport;
        this.furtherSources = furtherSources;
        this.generations = generations;
        this.starter = starter;
        this.serving = serving;
    }

    void load(@Observes @Priority(PRIORITY_AFTER_TERRITORY) StartupEvent start) {
        if (starter.equals(NONE)) {
            return;
        }
        if (directory.isEmpty()) {
            loadFirst();
            // Later starts add nothing: a directory answers as it did before.
            if (starter.equals(BUNDLED)) {
                loadFurtherSources();
            }
        } else if (serving) {
            updateWords();
        }
    }

    private void loadFirst() {
        long began = System.nanoTime();
        ImportReport result = loadStarter();
        if (result.outcome() == ImportOutcome.REFUSED) {
            throw new IllegalStateException("The starter directory is refused. " + describe(result.findings()));
        }
        LOG.infof(
                "Directory loaded for the first time in %d ms: %d institutions, %d remarks",
                (System.nanoTime() - began) / 1_000_000,
                result.stored().added(),
                result.findings().size());
        result.findings().forEach(finding -> LOG.info(describe(List.of(finding))));
        generations.poll();
    }

    /** A source that cannot be loaded is no reason to stop a service that could answer. */
    private void loadFurtherSources() {
        long began = System.nanoTime();
        furtherSources.loadMissing().forEach((source, report) -> {
            if (report.outcome() == ImportOutcome.REFUSED) {
                LOG.warn(source.sourceName() + " is not loaded. " + describe(report.findings()));
            } else {
                LOG.infof(
                        "%s loaded: %d institutions, %d remarks, %d ms since the first",
                        source.sourceName(),
                        report.stored().added(),
                        report.findings().size(),
                        (System.nanoTime() - began) / 1_000_000);
                generations.poll();
            }
        });
    }

    /** Words that cannot be read are no reason to stop a service that could answer. */
    private void updateWords() {
        try {
            if (starterImport.updateWords(starterFiles())) {
                LOG.info("Words for needs and help lines were brought up to date");
                generations.poll();
            }
        } catch (ImportFailure failure) {
            LOG.warn("The words for needs and the help lines stay as they were. "
                    + describe(List.of(failure.finding())));
        }
    }

    private StarterFiles starterFiles() {
        return starter.equals(BUNDLED) ? StarterFiles.bundled() : StarterFiles.inFolder(Path.of(starter));
    }

    private ImportReport loadStarter() {
        try {
            return starterImport.loadStarter(starterFiles());
        } catch (ImportFailure failure) {
            return ImportReport.refused(List.of(failure.finding()));
        }
    }

    /** Describes findings for the log, in the default language; file and line are the same in any. */
    private static String describe(List<ImportFinding> findings) {
        return findings.stream()
                .map(finding -> finding.file() + " " + finding.line() + ": "
                        + WORDS.say(Lang.DEFAULT, finding.code(), finding.paramsIn(Lang.DEFAULT)))
                .collect(Collectors.joining(" "));
    }
}
