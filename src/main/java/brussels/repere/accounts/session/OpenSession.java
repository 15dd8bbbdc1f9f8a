package brussels.repere.accounts.session;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.text.Lang;
import java.util.Set;
import java.util.UUID;

/** A session that has not ended, and whose it is, as the database says it now. Immutable. */
public record OpenSession(
        UUID accountId, String login, String name, Lang language, Set<Grant> grants, SessionStage stage) {

    public OpenSession {
        grants = Set.copyOf(grants);
    }

    public boolean isSignedIn() {
        return stage == SessionStage.SIGNED_IN;
    }

    public Actor actor() {
        return new Actor(accountId, name, grants);
    }
}
