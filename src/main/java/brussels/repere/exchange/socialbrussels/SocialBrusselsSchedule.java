package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.importing.DirectoryStore.ImportResult;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOptions.Authority;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.socialbrussels.client.Sleeper;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
import brussels.repere.exchange.tasks.OperatorTask;
import brussels.repere.exchange.tasks.TaskBook;
import brussels.repere.instances.TaskTurns;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Runs the import as often as is configured, and not at all if nothing is: once for all instances on one database ({@link TaskTurns}), and
 * within seconds by another one if who was at it ended. A run takes as long as it needs, on its own thread; a run that is due while
 * another is under way is left out. A failure is logged, and the next run tries again.
 */
@ApplicationScoped
public class SocialBrusselsSchedule {

    private static final Logger LOG = Logger.getLogger(SocialBrusselsSchedule.class);
    private static final String TASK = "social-brussels";
    private static final TranslationTable WORDS = TranslationTable.of("imports");

    private final SocialBrusselsImport register;
    private final Config config;
    private final TaskBook tasks;
    private final TaskTurns turns;
    private final AtomicReference<Thread> running = new AtomicReference<>();

    SocialBrusselsSchedule(SocialBrusselsImport register, Config config, TaskBook tasks, TaskTurns turns) {
        this.register = register;
        this.config = config;
        this.tasks = tasks;
        this.turns = turns;
    }

    /** Whose turn it is, the database says: how long this instance has run does not matter. */
    @Scheduled(every = "5s", delayed = "10s")
    void startIfDue() {
        SocialBrusselsSettings.findInterval(config)
                .ifPresent(every -> start(() -> turns.runIfDue(TASK, every, this::run)));
    }

    void start() {
        start(this::run);
    }

    private void start(Runnable work) {
        Thread run = new Thread(() -> runOnThread(work), "social-brussels");
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

    private void runOnThread(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException away) {
            LOG.debug("Whose turn the import of social.brussels is cannot be asked", away);
        } finally {
            running.set(null);
        }
    }

    private void run() {
        try {
            SocialBrusselsSettings settings =
                    SocialBrusselsSettings.find(config).orElseThrow();
            SocialBrusselsImport.Result result =
                    register.run(settings, readOptions(), false, Sleeper.system(), line -> {});
            tasks.note(OperatorTask.IMPORT_SOCIAL_BRUSSELS, result.report().outcome() != ImportOutcome.REFUSED);
            logResult(result);
        } catch (RuntimeException failure) {
            LOG.warn("The import of social.brussels failed; it is tried again at the next time", failure);
            tasks.note(OperatorTask.IMPORT_SOCIAL_BRUSSELS, false);
        }
    }

    /** Reads the options that the command takes as arguments. */
    private ImportOptions readOptions() {
        boolean whole = config.getOptionalValue("repere.social-brussels.whole", Boolean.class)
                .orElse(false);
        int maxClosedPercent = config.getOptionalValue("repere.social-brussels.close-at-most", Integer.class)
                .orElse(ImportOptions.DEFAULT_MAX_CLOSED_PERCENT);
        return new ImportOptions(null, whole, maxClosedPercent, false, Authority.SOURCE);
    }

    private static void logResult(SocialBrusselsImport.Result result) {
        if (result.report().outcome() == ImportOutcome.REFUSED) {
            LOG.warnf(
                    "The import of social.brussels changed nothing, and is tried again at the next time: %s",
                    describe(result.report().findings().get(0)));
            return;
        }
        ImportResult stored = result.report().stored();
        LOG.infof(
                "social.brussels: %d listed, %d requests; %d added, %d changed, %d unchanged, %d closed",
                result.listed(),
                result.requests(),
                stored.added(),
                stored.changed(),
                stored.unchanged(),
                stored.closed());
        result.report().findings().stream()
                .filter(ImportFinding::isError)
                .forEach(finding -> LOG.warn(describe(finding)));
    }

    private static String describe(ImportFinding finding) {
        String text = WORDS.say(Lang.DEFAULT, finding.code(), finding.paramsIn(Lang.DEFAULT));
        return finding.file().isEmpty() ? text : finding.file() + " – " + text;
    }
}
