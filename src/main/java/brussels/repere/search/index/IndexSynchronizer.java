package brussels.repere.search.index;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.generation.GenerationPoller;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.util.common.SearchException;
import org.jboss.logging.Logger;

/**
 * Keeps the index what the database is: looks every second whether there is one and whether it is whole, builds it where not,
 * and tells it what changed. So it heals by itself when the search engine was away, came back empty, or a build broke off.
 */
@ApplicationScoped
public class IndexSynchronizer {

    private static final Logger LOG = Logger.getLogger(IndexSynchronizer.class);
    private static final Duration FAILURE_LOG_DELAY = Duration.ofSeconds(20);
    private static final Duration RECOUNT_INTERVAL = Duration.ofSeconds(30);

    private final IndexAdminClient engine;
    private final IndexLock lock;
    private final IndexRebuilder rebuilder;
    private final IndexQueueDrainer drainer;
    private final SearchMapping mapping;
    private final GenerationPoller generations;
    private final DirectoryReader directory;

    private volatile boolean started;
    private String validatedIndex;
    private long lastRecountNanos;
    private long failingSinceNanos;
    private boolean failureLogged;

    IndexSynchronizer(
            IndexAdminClient engine,
            IndexLock lock,
            IndexRebuilder rebuild,
            IndexQueueDrainer drain,
            SearchMapping mapping,
            GenerationPoller generations,
            DirectoryReader directory) {
        this.engine = engine;
        this.lock = lock;
        this.rebuilder = rebuild;
        this.drainer = drain;
        this.mapping = mapping;
        this.generations = generations;
        this.directory = directory;
    }

    void disableAutomaticIndexing(@Observes @Priority(1) StartupEvent start) {
        IndexingSessions.disableAutomaticIndexing(mapping);
    }

    void enableSchedule(@Observes @Priority(Integer.MAX_VALUE) StartupEvent startIsOver) {
        started = true;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void synchronizeOnSchedule() {
        if (!started) {
            return;
        }
        try {
            synchronize();
            if (failureLogged) {
                LOG.info("The index follows the database again");
            }
            failingSinceNanos = 0;
            failureLogged = false;
        } catch (RuntimeException e) {
            long now = System.nanoTime();
            failingSinceNanos = failingSinceNanos == 0 ? now : failingSinceNanos;
            if (!failureLogged && now - failingSinceNanos > FAILURE_LOG_DELAY.toNanos()) {
                LOG.warn("The index cannot follow the database; searches answer as far as they can", e);
                failureLogged = true;
            }
        }
    }

    /** Makes the index what the database is, unless another process is at it. Throws while the search engine is away. */
    public synchronized void synchronize() {
        lock.tryRunExclusively(() -> {
            if (!isComplete()) {
                build((done, of) -> {});
            }
            drainer.drain();
            recountIfDue();
        });
    }

    /** Builds it anew whatever it is, after those who are at it; answers come from the one before meanwhile. */
    public synchronized void rebuild(IndexProgressListener progress) {
        lock.runExclusively(() -> {
            build(progress);
            drainer.drain();
        });
    }

    private void build(IndexProgressListener progress) {
        generations.poll();
        long start = System.nanoTime();
        validatedIndex = rebuilder.rebuild(progress);
        LOG.infof(
                "Index built anew in %d ms: %d services",
                (System.nanoTime() - start) / 1_000_000, directory.countOpen());
    }

    /** Documents that went missing in the search engine are not missed by anybody else. */
    private void recountIfDue() {
        long now = System.nanoTime();
        if (lastRecountNanos != 0 && now - lastRecountNanos < RECOUNT_INTERVAL.toNanos()) {
            return;
        }
        lastRecountNanos = now;
        recount();
    }

    void recount() {
        long there = engine.refreshAndCount(
                engine.findIndexBehind(IndexAdminClient.READ_ALIAS).orElseThrow());
        long all = directory.countOpen();
        if (there != all) {
            LOG.warnf("The index holds %d services, the database %d; it is built anew", there, all);
            build((done, of) -> {});
            drainer.drain();
        }
    }

    /** Whether there is an index that answers searches now. */
    public boolean isAnswering() {
        return engine.isAnswering();
    }

    /** Whether the search engine can be reached now. */
    public boolean isEngineReachable() {
        return engine.isReachable();
    }

    /** Whether there is an index that answers, and it is of the form that this version writes. */
    private boolean isComplete() {
        Optional<String> answering = engine.findIndexBehind(IndexAdminClient.READ_ALIAS);
        if (answering.isEmpty()
                || !answering.equals(engine.findIndexBehind(IndexAdminClient.WRITE_ALIAS))
                || !engine.isAnswering()) {
            return false;
        }
        if (!answering.get().equals(validatedIndex)) {
            try {
                mapping.scope(ServiceAtLocation.class).schemaManager().validate();
            } catch (SearchException otherForm) {
                LOG.infof("The index is not of this version's form, and is built anew: %s", otherForm.getMessage());
                return false;
            }
            validatedIndex = answering.get();
        }
        return true;
    }
}
