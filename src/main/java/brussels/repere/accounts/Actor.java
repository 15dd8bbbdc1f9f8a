package brussels.repere.accounts;

import java.util.Set;
import java.util.UUID;

/**
 * Somebody who is signed in. Immutable.
 *
 * @param name as colleagues know the person; never shown to the public
 */
public record Actor(UUID accountId, String name, Set<Grant> grants) {

    public Actor {
        grants = Set.copyOf(grants);
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }
}
