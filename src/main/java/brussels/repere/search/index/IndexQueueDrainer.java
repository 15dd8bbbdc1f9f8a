package brussels.repere.search.index;

import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.generation.GenerationPoller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Brings the changes in the queue to the index. A change leaves the queue only when the index has it, so that a change may be
 * indexed twice but is never lost. Callers must hold the {@link IndexLock}.
 */
@ApplicationScoped
class IndexQueueDrainer {

    private static final int BATCH_SIZE = 200;

    private final IndexQueue queue;
    private final ExplicitIndexing indexing;
    private final GenerationPoller generations;

    IndexQueueDrainer(IndexQueue queue, ExplicitIndexing indexing, GenerationPoller generations) {
        this.queue = queue;
        this.indexing = indexing;
        this.generations = generations;
    }

    /** Drains the queue. When it returns, searches find the changes. Returns how many there were. */
    int drain() {
        int total = 0;
        int drained;
        do {
            drained = QuarkusTransaction.requiringNew().call(this::drainBatch);
            total += drained;
        } while (drained > 0);
        return total;
    }

    private int drainBatch() {
        IndexQueue.Batch batch = queue.next(BATCH_SIZE);
        if (batch.size() == 0) {
            return 0;
        }
        // Searches that find a document must know its area, and documents are written with the current taxonomy.
        generations.poll();
        SearchSession session = indexing.openSession(IndexingPlanSynchronizationStrategy.sync());
        batch.toIndex().forEach(session.indexingPlan()::addOrUpdate);
        batch.toRemove().forEach(id -> session.indexingPlan().purge(ServiceAtLocation.class, id, null));
        session.indexingPlan().execute();
        queue.remove(batch);
        return batch.size();
    }
}
