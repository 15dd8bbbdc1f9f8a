package brussels.repere.search.index;

import brussels.repere.directory.DirectoryReader;
import brussels.repere.directory.ServiceAtLocation;
import brussels.repere.geography.TerritoryMaps;
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
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration COUNT_EVERY = Duration.ofSeconds(30);

    private final SearchEngine engine;
    private final IndexLock lock;
    private final IndexRebuild rebuild;
    private final IndexDrain drain;
    private final SearchMapping mapping;
    private final TerritoryMaps maps;
    private final DirectoryReader directory;

    private volatile boolean started;
    private String validated;
    private long counted;
    private long failingSince;
    private boolean complained;

    IndexKeeper(
            SearchEngine engine,
            IndexLock lock,
            IndexRebuild rebuild,
            IndexDrain drain,
            SearchMapping mapping,
            TerritoryMaps maps,
            DirectoryReader directory) {
        this.engine = engine;
        this.lock = lock;
        this.rebuild = rebuild;
        this.drain = drain;
        this.mapping = mapping;
        this.maps = maps;
        this.directory = directory;
    }

    void leaveItToTheQueue(@Observes @Priority(1) StartupEvent start) {
        IndexWriting.onlyWhenTold(mapping);
    }

    void begin(@Observes @Priority(Integer.MAX_VALUE) StartupEvent startIsOver) {
        started = true;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followTheDatabase() {
        if (!started) {
            return;
        }
        try {
            keep();
            if (complained) {
                LOG.info("The index follows the database again");
            }
            failingSince = 0;
            complained = false;
        } catch (RuntimeException e) {
            long now = System.nanoTime();
            failingSince = failingSince == 0 ? now : failingSince;
            if (!complained && now - failingSince > PATIENCE.toNanos()) {
                LOG.warn("The index cannot follow the database; searches answer as far as they can", e);
                complained = true;
            }
        }
    }

    /** Makes the index what the database is, unless another process is at it. Throws while the search engine is away. */
    public synchronized void keep() {
        lock.ifFree(() -> {
            if (!isWhole()) {
                build((done, of) -> {});
            }
            drain.run();
            countNowAndThen();
        });
    }

    /** Builds it anew whatever it is, after those who are at it; answers come from the one before meanwhile. */
    public synchronized void rebuild(IndexProgress progress) {
        lock.holding(() -> {
            build(progress);
            drain.run();
        });
    }

    private void build(IndexProgress progress) {
        maps.reload();
        long start = System.nanoTime();
        validated = rebuild.run(progress);
        LOG.infof("Index built anew in %d ms: %d services", (System.nanoTime() - start) / 1_000_000, directory.count());
    }

    /** Documents that went missing in the search engine are not missed by anybody else. */
    private void countNowAndThen() {
        long now = System.nanoTime();
        if (counted != 0 && now - counted < COUNT_EVERY.toNanos()) {
            return;
        }
        counted = now;
        recount();
    }

    void recount() {
        long there = engine.count(engine.behind(SearchEngine.READ).orElseThrow());
        long all = directory.count();
        if (there != all) {
            LOG.warnf("The index holds %d services, the database %d; it is built anew", there, all);
            build((done, of) -> {});
            drain.run();
        }
    }

    /** Whether there is an index that answers searches now. */
    public boolean answers() {
        return engine.answers();
    }

    /** Whether the search engine can be reached now. */
    public boolean reachesEngine() {
        return engine.isReachable();
    }

    /** Whether there is an index that answers, and it is of the form that this version writes. */
    private boolean isWhole() {
        Optional<String> answering = engine.behind(SearchEngine.READ);
        if (answering.isEmpty() || !answering.equals(engine.behind(SearchEngine.WRITE)) || !engine.answers()) {
            return false;
        }
        if (!answering.get().equals(validated)) {
            try {
                mapping.scope(ServiceAtLocation.class).schemaManager().validate();
            } catch (SearchException otherForm) {
                LOG.infof("The index is not of this version's form, and is built anew: %s", otherForm.getMessage());
                return false;
            }
            validated = answering.get();
        }
        return true;
    }
}
