package brussels.repere.search.index;

import brussels.repere.directory.storage.ServiceAtLocation;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Lets Hibernate Search index only what it is told to index, never an entity because it changed. The transaction that changes the
 * directory also writes a queue, from which changes are indexed after the commit: so no change is lost while the search engine
 * cannot be reached, and a transaction that is rolled back changes no document.
 *
 * <p>A filter excludes the entity for the whole application, and each session that indexes includes it again. The setting
 * {@code hibernate.search.indexing.listeners.enabled} would do the same, but Quarkus passes it on only as an unsupported property
 * (decision 11).
 */
@ApplicationScoped
class ExplicitIndexing {

    private final SearchMapping mapping;
    private final EntityManager entities;

    ExplicitIndexing(SearchMapping mapping, EntityManager entities) {
        this.mapping = mapping;
        this.entities = entities;
    }

    /** Runs before anything writes to the database. */
    void ignoreChangedEntities(@Observes @Priority(1) StartupEvent start) {
        mapping.indexingPlanFilter(filter -> filter.exclude(ServiceAtLocation.class));
    }

    /** @param strategy when the indexing of a batch counts as done */
    SearchSession openSession(IndexingPlanSynchronizationStrategy strategy) {
        SearchSession session = Search.session(entities);
        session.indexingPlanFilter(filter -> filter.include(ServiceAtLocation.class));
        session.indexingPlanSynchronizationStrategy(strategy);
        return session;
    }
}
