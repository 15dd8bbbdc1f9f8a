package brussels.repere.search.index;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.search.connection.EngineFault;
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
 * Keeps the index in step with the database. Every second it checks whether there is a complete index, rebuilds it if not, and
 * indexes what changed. So the index repairs itself after the search engine was unreachable or came back empty, or a rebuild
 * broke off. Safe for use by several threads.
 */
@ApplicationScoped
public class IndexSynchronizer {

    private static final Logger LOG = Logger.getLogger(IndexSynchronizer.class);
    private static final IndexProgressListener NO_PROGRESS = (done, total) -> {};
    private static final Duration FAILURE_LOG_DELAY = Duration.ofSeconds(20);
    /** More than a build and its merges take for some thousands of services. */
    private static final long MIN_FREE_BYTES = 50L << 20;

    private static final Duration RECOUNT_INTERVAL = Duration.ofSeconds(30);

    private final IndexAdminClient engine;
    private final IndexLock lock;
    private final IndexRebuilder rebuilder;
    private final IndexQueueDrainer drainer;
    private final SearchMapping mapping;
    private final DirectoryReader directory;
    private final IndexLayout layout;

    private volatile boolean started;
    private String validatedIndex;
    private long lastRecountNanos;
    private long failingSinceNanos;
    private boolean failureLogged;

    IndexSynchronizer(
            IndexAdminClient engine,
            IndexLock lock,
            IndexRebuilder rebuilder,
            IndexQueueDrainer drainer,
            SearchMapping mapping,
            DirectoryReader directory,
            IndexLayout layout) {
        this.engine = engine;
        this.lock = lock;
        this.rebuilder = rebuilder;
        this.drainer = drainer;
        this.mapping = mapping;
        this.directory = directory;
        this.layout = layout;
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
                LOG.warnf(
                        "The index cannot follow the database; searches answer as far as they can: %s",
                        EngineFault.explain(e));
                failureLogged = true;
            }
        }
    }

    /**
     * Brings the index to the state of the database, unless another process is doing so.
     *
     * @throws RuntimeException while the search engine cannot be reached
     */
    public synchronized void synchronize() {
        lock.tryRunExclusively(() -> {
            boolean complete = isComplete();
            requireSpace();
            if (!complete) {
                build(NO_PROGRESS);
            }
            drainer.drain();
            recountIfDue();
        });
    }

    /** Rebuilds the index in any case, after a process that is at it. Meanwhile the previous index answers. */
    public synchronized void rebuild(IndexProgressListener progress) {
        lock.runExclusively(() -> {
            requireSpace();
            build(progress);
            drainer.drain();
        });
    }

    /**
     * Writes nothing on a full disk. The engine would give up the index that answers, together with what it cannot write.
     */
    private void requireSpace() {
        long free = engine.findFreeBytes();
        if (free < MIN_FREE_BYTES) {
            throw new IllegalStateException("the disk of the search engine is full: %d MB are free, %d MB are needed"
                    .formatted(free >> 20, MIN_FREE_BYTES >> 20));
        }
    }

    private void build(IndexProgressListener progress) {
        long start = System.nanoTime();
        validatedIndex = rebuilder.rebuild(progress);
        LOG.infof(
                "Index built anew in %d ms: %d services",
                (System.nanoTime() - start) / 1_000_000, directory.countOpen());
    }

    /**
     * Nothing else would notice documents that disappeared in the search engine, or an index that a build left behind which
     * was killed. No build runs now, since this process holds the lock.
     */
    private void recountIfDue() {
        long now = System.nanoTime();
        if (lastRecountNanos != 0 && now - lastRecountNanos < RECOUNT_INTERVAL.toNanos()) {
            return;
        }
        lastRecountNanos = now;
        recount();
    }

    void recount() {
        String answering = engine.findIndexBehind(IndexAdminClient.READ_ALIAS).orElseThrow();
        engine.listIndexes().stream().filter(index -> !index.equals(answering)).forEach(this::sweep);
        long indexed = engine.refreshAndCount(answering);
        long stored = directory.countOpen();
        if (indexed != stored) {
            LOG.warnf("The index holds %d services, the database %d; it is built anew", indexed, stored);
            build(NO_PROGRESS);
            drainer.drain();
        }
    }

    private void sweep(String index) {
        LOG.infof("The index %s, which an unfinished build left behind, is deleted", index);
        engine.deleteIndex(index);
    }

    /** Returns whether there is an index that answers searches now. */
    public boolean isAnswering() {
        return engine.isAnswering();
    }

    /** Returns why the search engine cannot be used now, for operators; empty if it answers. */
    public Optional<String> findEngineFault() {
        return engine.findFault();
    }

    /** Returns whether there is an index that answers, and it has the schema that this version writes. */
    private boolean isComplete() {
        Optional<String> answering = engine.findIndexBehind(IndexAdminClient.READ_ALIAS);
        if (answering.isEmpty()
                || !answering.equals(engine.findIndexBehind(IndexAdminClient.WRITE_ALIAS))
                || !(engine.isAnswering() || engine.awaitRecovery(answering.get()))) {
            return false;
        }
        if (!answering.get().equals(validatedIndex)) {
            try {
                mapping.scope(ServiceAtLocation.class).schemaManager().validate();
            } catch (SearchException otherSchema) {
                LOG.infof("The index is not of this version's form, and is built anew: %s", otherSchema.getMessage());
                return false;
            }
            engine.setReplicas(answering.get(), layout.replicas());
            validatedIndex = answering.get();
        }
        return true;
    }
}
