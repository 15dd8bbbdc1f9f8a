package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.DirectoryStore.Stored;
import brussels.repere.exchange.csv.DirectoryImport.Outcome;
import brussels.repere.exchange.csv.ImportManner;
import brussels.repere.exchange.csv.ImportManner.Voice;
import brussels.repere.geography.Finding;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Imports by itself, as often as is configured: not at all unless it is. A run takes as long as it takes, on a thread of its own;
 * while one is under way the next is left out. One that fails is told, and tried at the next time.
 */
@ApplicationScoped
public class SocialBrusselsSchedule {

    private static final Logger LOG = Logger.getLogger(SocialBrusselsSchedule.class);
    private static final Words WORDS = Words.of("imports");

    private final SocialBrusselsImport register;
    private final Config config;
    private final AtomicReference<Thread> running = new AtomicReference<>();

    SocialBrusselsSchedule(SocialBrusselsImport register, Config config) {
        this.register = register;
        this.config = config;
    }

    @Scheduled(every = "${" + SocialBrusselsSettings.EVERY_SETTING + ":off}", delayed = "10s")
    void due() {
        Thread run = new Thread(this::run, "social-brussels");
        if (running.compareAndSet(null, run)) {
            run.start();
        }
    }

    boolean isRunning() {
        return running.get() != null;
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        Thread run = running.get();
        if (run != null) {
            run.interrupt();
            run.join();
        }
    }

    private void run() {
        try {
            SocialBrusselsSettings settings =
                    SocialBrusselsSettings.find(config).orElseThrow();
            tell(register.run(settings, manner(), false, Pauses.sleeping(), line -> {}));
        } catch (RuntimeException failure) {
            LOG.warn("The import of social.brussels failed; it is tried again at the next time", failure);
        } finally {
            running.set(null);
        }
    }

    /** As the command does, with what it is told by options. */
    private ImportManner manner() {
        boolean whole = config.getOptionalValue("repere.social-brussels.whole", Boolean.class)
                .orElse(false);
        int mostClosed = config.getOptionalValue("repere.social-brussels.close-at-most", Integer.class)
                .orElse(ImportManner.MOST_CLOSED);
        return new ImportManner(null, whole, mostClosed, false, Voice.SOURCE);
    }

    private static void tell(SocialBrusselsImport.Result result) {
        if (result.outcome() == Outcome.REFUSED) {
            LOG.warnf(
                    "The import of social.brussels changed nothing, and is tried again at the next time: %s",
                    words(result.findings().get(0)));
            return;
        }
        Stored stored = result.stored();
        LOG.infof(
                "social.brussels: %d listed, %d requests; %d added, %d changed, %d unchanged, %d closed",
                result.listed(),
                result.requests(),
                stored.added(),
                stored.changed(),
                stored.unchanged(),
                stored.closed());
        result.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .forEach(finding -> LOG.warn(words(finding)));
    }

    private static String words(Finding finding) {
        Object[] params = finding.params().stream().map(Object::toString).toArray();
        String said = WORDS.say(Lang.DEFAULT, finding.code(), params);
        return finding.file().isEmpty() ? said : finding.file() + " – " + said;
    }
}
