package brussels.repere.rest.accounts;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.accounts.session.OpenSession;
import brussels.repere.rest.accounts.SessionAnswer.GrantView;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Says what a session is. */
final class SessionAnswers {

    private SessionAnswers() {}

    static SessionAnswer of(OpenSession session, String token) {
        if (!session.isSignedIn()) {
            return SessionAnswer.of(session.stage().code());
        }
        return new SessionAnswer(
                session.stage().code(),
                session.name(),
                session.language(),
                session.grants().stream()
                        .sorted(Comparator.comparing(Grant::role).thenComparing(grant -> String.valueOf(grant.scope())))
                        .map(grant -> new GrantView(grant.role().code(), scope(grant)))
                        .toList(),
                actions(session.actor()),
                CsrfToken.of(token));
    }

    /** The source of a record and its id there, in one line. */
    private static String scope(Grant grant) {
        return grant.scope() == null ? null : grant.scope().replace('\n', '/');
    }

    private static List<String> actions(Actor actor) {
        return Arrays.stream(Action.values())
                .filter(action -> Arrays.stream(ScopeRelation.values())
                        .anyMatch(relation -> Permissions.decide(actor, action, grant -> relation) != Decision.REFUSED))
                .map(Action::code)
                .toList();
    }
}
