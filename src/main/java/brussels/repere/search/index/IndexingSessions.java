package brussels.repere.search.index;

import brussels.repere.directory.storage.ServiceAtLocation;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/** Who writes to the index: those who are told to by the queue, and nobody by changing an entity. */
final class IndexingSessions {

    private IndexingSessions() {}

    /** Holds for all sessions but those of {@link #open}. */
    static void disableAutomaticIndexing(SearchMapping mapping) {
        mapping.indexingPlanFilter(filter -> filter.exclude(ServiceAtLocation.class));
    }

    static SearchSession open(EntityManager entities, IndexingPlanSynchronizationStrategy strategy) {
        SearchSession session = Search.session(entities);
        session.indexingPlanFilter(filter -> filter.include(ServiceAtLocation.class));
        session.indexingPlanSynchronizationStrategy(strategy);
        return session;
    }
}
