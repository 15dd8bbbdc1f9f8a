package brussels.repere.rest.accounts.management;

import brussels.repere.rest.accounts.GrantView;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An account, as those who manage accounts see it.
 *
 * @param login absent once erased, like the name
 * @param state invited, active, disabled or erased
 * @param signedInAt the last time; absent for never
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountView(
        @NotNull UUID id,
        String login,
        String name,
        @NotNull Lang language,
        @NotNull String state,
        @NotNull List<GrantView> grants,
        boolean secondFactor,
        Instant signedInAt) {}
