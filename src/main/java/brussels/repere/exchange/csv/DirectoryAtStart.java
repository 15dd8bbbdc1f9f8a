package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryReader;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.geography.Finding;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
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
 * A database without a directory gets the starter directory, or the start is refused with what is wrong with it. One that has a
 * directory gets the words of this version.
 */
@ApplicationScoped
class DirectoryAtStart {

    private static final Logger LOG = Logger.getLogger(DirectoryAtStart.class);
    private static final Words WORDS = Words.of("imports");
    private static final String BROUGHT = "brought";
    private static final String NONE = "none";
    /** After the territory, on which areas are resolved. */
    private static final int AFTER_THE_TERRITORY = 3000;

    private final DirectoryReader directory;
    private final DirectoryImport directoryImport;
    private final TerritoryMaps maps;
    private final String starter;
    private final boolean serving;

    DirectoryAtStart(
            DirectoryReader directory,
            DirectoryImport directoryImport,
            TerritoryMaps maps,
            @ConfigProperty(name = "repere.starter", defaultValue = BROUGHT) String starter,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.directory = directory;
        this.directoryImport = directoryImport;
        this.maps = maps;
        this.starter = starter;
        this.serving = serving;
    }

    void load(@Observes @Priority(AFTER_THE_TERRITORY) StartupEvent start) {
        if (starter.equals(NONE)) {
            return;
        }
        if (!directory.isEmpty()) {
            if (serving) {
                followWords();
            }
            return;
        }
        long began = System.nanoTime();
        DirectoryImport.Result result = read();
        if (result.outcome() == DirectoryImport.Outcome.REFUSED) {
            throw new IllegalStateException("The starter directory is refused. " + words(result.findings()));
        }
        LOG.infof(
                "Directory loaded for the first time in %d ms: %d institutions, %d remarks",
                (System.nanoTime() - began) / 1_000_000,
                result.stored().added(),
                result.findings().size());
        result.findings().forEach(finding -> LOG.info(words(List.of(finding))));
        maps.reload();
    }

    /** A service that answers is not stopped by words that cannot be read. */
    private void followWords() {
        try {
            if (directoryImport.followWords(files())) {
                LOG.info("Words for needs and help lines were brought up to date");
                maps.reload();
            }
        } catch (ImportFailure failure) {
            LOG.warn("The words for needs and the help lines stay as they were. " + words(List.of(failure.finding())));
        }
    }

    private StarterFiles files() {
        return starter.equals(BROUGHT) ? StarterFiles.brought() : StarterFiles.in(Path.of(starter));
    }

    private DirectoryImport.Result read() {
        try {
            return directoryImport.loadStarter(files());
        } catch (ImportFailure failure) {
            return new DirectoryImport.Result(DirectoryImport.Outcome.REFUSED, List.of(failure.finding()), null);
        }
    }

    /** For the log, which speaks French as the default does; file and line are the same in any language. */
    private static String words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.file() + " " + finding.line() + ": "
                        + WORDS.say(
                                Lang.DEFAULT,
                                finding.code(),
                                finding.params().stream().map(Object::toString).toArray()))
                .collect(Collectors.joining(" "));
    }
}
