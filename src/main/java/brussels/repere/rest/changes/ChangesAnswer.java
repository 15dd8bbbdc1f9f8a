package brussels.repere.rest.changes;

import brussels.repere.rest.directory.ServiceView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A page of changes.
 *
 * @param changes in the order of the log; each service at location once per walk
 * @param cursor where to continue: at once while there is {@code more}, otherwise another day
 */
record ChangesAnswer(
        long generation, String publisher, Licence licence, List<ChangeView> changes, String cursor, boolean more) {

    /** @param url absent where nobody says where the licence can be read */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Licence(@NotNull String name, String url) {}

    /**
     * A change, as seen by a client that knew the directory as it was at {@code since}.
     *
     * @param change {@code added}, {@code changed} or {@code closed}
     * @param id of the service at its location
     * @param service id of the service
     * @param closedOn since when it is closed; absent while it is open
     * @param record as it is now; absent where it is closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeView(
            @NotNull String change,
            @NotNull UUID id,
            @NotNull UUID service,
            @NotNull Instant changedAt,
            LocalDate closedOn,
            ServiceView record) {}
}
