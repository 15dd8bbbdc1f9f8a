package brussels.repere.rest.collections.editing;

import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.editing.keeping.KeeperAccess;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may keep which collection. Safe for use by several threads. */
@ApplicationScoped
class CollectionAccess {

    private final KeeperAccess access;
    private final CollectionRows collections;

    CollectionAccess(KeeperAccess access, CollectionRows collections) {
        this.access = access;
        this.collections = collections;
    }

    /** @throws ProblemException if they may keep none */
    void require() {
        access.require();
    }

    /**
     * @param territory null for the whole Region
     * @param target the id of the collection; null for a new one
     * @throws ProblemException if they may not keep one for that territory
     */
    void requireFor(TerritoryKey territory, String target) {
        access.requireFor(territory, target);
    }

    boolean mayKeep(TerritoryKey territory) {
        return access.mayKeep(territory);
    }

    /** @throws ProblemException if there is none, or they may keep none at all */
    ServiceCollection getToRead(UUID id) {
        require();
        return collections.find(id).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_COLLECTION));
    }

    /** @throws ProblemException if there is none, or not for them */
    ServiceCollection getToChange(UUID id) {
        ServiceCollection collection = getToRead(id);
        requireFor(collection.content().territory(), id.toString());
        return collection;
    }

    UUID account() {
        return access.account();
    }

    /** Writes down what was done, in the transaction that does it. */
    void note(UUID collection, String... details) {
        access.note(account(), collection, details);
    }
}
