package brussels.repere.directory.confirmations;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import java.util.stream.Collectors;

/** Whoever holds a link: somebody without account, who acts under the id of the request for the records that it asks about. */
final class Respondent {

    private Respondent() {}

    static Actor of(ConfirmationRequest request) {
        return new Actor(
                request.id(),
                null,
                request.records().stream()
                        .map(key -> new Grant(Role.RESPONDENT, Grant.recordScope(key.source(), key.sourceId())))
                        .collect(Collectors.toSet()));
    }
}
