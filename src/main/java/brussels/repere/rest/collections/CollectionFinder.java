package brussels.repere.rest.collections;

import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.CollectionStatus;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds what everybody may read. Safe for use by several threads. */
@ApplicationScoped
class CollectionFinder {

    private final CollectionRows collections;

    CollectionFinder(CollectionRows collections) {
        this.collections = collections;
    }

    Optional<ServiceCollection> findPublished(String slug) {
        return collections.findBySlug(slug).filter(collection -> collection.status() == CollectionStatus.PUBLISHED);
    }

    /** @throws ProblemException if there is none, or it is not published */
    ServiceCollection getPublished(String slug) {
        return findPublished(slug).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_COLLECTION));
    }
}
