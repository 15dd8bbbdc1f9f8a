package brussels.repere.rest.accounts.management;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A page of the audit log, the last events first. */
record AuditAnswer(long total, int page, int size, @NotNull List<EventView> events) {

    /**
     * An event.
     *
     * @param account who did it; absent for the operator at the command line, and for somebody who is not known
     * @param accountName absent where the account is erased too
     * @param outcome done, refused or failed
     * @param target what it was done to, often an id
     * @param targetName its name, where it is an account that is not erased
     * @param details names of what was changed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventView(
            @NotNull Instant at,
            UUID account,
            String accountName,
            @NotNull String action,
            @NotNull String outcome,
            String target,
            String targetName,
            @NotNull List<String> details) {}
}
