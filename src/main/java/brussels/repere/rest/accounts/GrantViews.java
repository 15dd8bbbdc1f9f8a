package brussels.repere.rest.accounts;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.GrantText;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says which roles somebody has. Safe for use by several threads. */
@Singleton
class GrantViews {

    List<GrantView> of(Collection<Grant> grants) {
        return grants.stream()
                .sorted(Comparator.comparing(Grant::role).thenComparing(grant -> String.valueOf(grant.scope())))
                .map(this::view)
                .toList();
    }

    private GrantView view(Grant grant) {
        return new GrantView(grant.role().code(), GrantText.scope(grant).orElse(null), null);
    }
}
