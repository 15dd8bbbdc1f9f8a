package brussels.repere.accounts.people;

import brussels.repere.accounts.Grant;
import brussels.repere.text.Lang;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who may sign in, or could once. Immutable.
 *
 * @param login an e-mail address; null once erased, like the name
 * @param secondFactor whether one is set up
 * @param signedInAt the last time; null for never
 */
public record Account(
        UUID id,
        String login,
        String name,
        Lang language,
        AccountState state,
        Set<Grant> grants,
        boolean secondFactor,
        Instant signedInAt) {

    public Account {
        grants = Set.copyOf(grants);
    }
}
