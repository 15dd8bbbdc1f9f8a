package brussels.repere.search.index;

import brussels.repere.directory.IndexQueue;
import brussels.repere.directory.ServiceAtLocation;
import brussels.repere.geography.TerritoryMaps;
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
class IndexDrain {

    private static final int BATCH = 200;

    private final IndexQueue queue;
    private final EntityManager entities;
    private final TerritoryMaps maps;

    IndexDrain(IndexQueue queue, EntityManager entities, TerritoryMaps maps) {
        this.queue = queue;
        this.entities = entities;
        this.maps = maps;
    }

    /** Until the queue is empty; searches find what it told when it returns. */
    int run() {
        int told = 0;
        int last;
        do {
            last = QuarkusTransaction.requiringNew().call(this::batch);
            told += last;
        } while (last > 0);
        return told;
    }

    private int batch() {
        IndexQueue.Batch batch = queue.next(BATCH);
        if (batch.size() == 0) {
            return 0;
        }
        // Whoever finds a document must know its area, and what is written of it comes from the words that are known
        // now.
        maps.reload();
        SearchSession session = IndexWriting.session(entities, IndexingPlanSynchronizationStrategy.sync());
        batch.there().forEach(session.indexingPlan()::addOrUpdate);
        batch.gone().forEach(id -> session.indexingPlan().purge(ServiceAtLocation.class, id, null));
        session.indexingPlan().execute();
        queue.forget(batch);
        return batch.size();
    }
}
