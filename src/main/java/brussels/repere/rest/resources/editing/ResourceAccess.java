package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ProfessionalResource;
import brussels.repere.directory.resources.ResourceRows;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.editing.keeping.KeeperAccess;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may keep which resource: whoever may keep a collection for the same territory. Safe for use by several threads. */
@ApplicationScoped
class ResourceAccess {

    private final KeeperAccess access;
    private final ResourceRows resources;

    ResourceAccess(KeeperAccess access, ResourceRows resources) {
        this.access = access;
        this.resources = resources;
    }

    /** @throws ProblemException if they may keep none */
    void require() {
        access.require();
    }

    /**
     * @param territory null for the whole Region
     * @param target the id of the resource; null for a new one
     * @throws ProblemException if they may not keep one for that territory
     */
    void requireFor(TerritoryKey territory, String target) {
        access.requireFor(territory, target);
    }

    boolean mayKeep(TerritoryKey territory) {
        return access.mayKeep(territory);
    }

    /** @throws ProblemException if there is none, or they may keep none at all */
    ProfessionalResource getToRead(UUID id) {
        require();
        return resources.find(id).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
    }

    /** @throws ProblemException if there is none, or not for them */
    ProfessionalResource getToChange(UUID id) {
        ProfessionalResource resource = getToRead(id);
        requireFor(resource.content().territory(), id.toString());
        return resource;
    }

    UUID account() {
        return access.account();
    }

    /** Writes down what was done, in the transaction that does it. */
    void note(UUID resource, String done) {
        note(account(), resource, done);
    }

    /** @param account who did it; asked before where the work is done for them */
    void note(UUID account, UUID resource, String done) {
        access.note(account, resource, "resource", done);
    }
}
