package brussels.repere.search.index;

import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.generation.GenerationPoller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Tells the index what changed, from the queue. A change leaves the queue only when the index has it, so one may be told
 * twice and none is lost. Wants to be alone ({@link IndexLock}).
 */
@ApplicationScoped
class IndexQueueDrainer {

    private static final int BATCH_SIZE = 200;

    private final IndexQueue queue;
    private final EntityManager entities;
    private final GenerationPoller generations;

    IndexQueueDrainer(IndexQueue queue, EntityManager entities, GenerationPoller generations) {
        this.queue = queue;
        this.entities = entities;
        this.generations = generations;
    }

    /** Until the queue is empty; searches find what it told when it returns. */
    int drain() {
        int told = 0;
        int last;
        do {
            last = QuarkusTransaction.requiringNew().call(this::drainBatch);
            told += last;
        } while (last > 0);
        return told;
    }

    private int drainBatch() {
        IndexQueue.Batch batch = queue.next(BATCH_SIZE);
        if (batch.size() == 0) {
            return 0;
        }
        // Whoever finds a document must know its area, and what is written of it comes from the words that are known
        // now.
        generations.poll();
        SearchSession session = IndexingSessions.open(entities, IndexingPlanSynchronizationStrategy.sync());
        batch.toIndex().forEach(session.indexingPlan()::addOrUpdate);
        batch.toRemove().forEach(id -> session.indexingPlan().purge(ServiceAtLocation.class, id, null));
        session.indexingPlan().execute();
        queue.remove(batch);
        return batch.size();
    }
}
