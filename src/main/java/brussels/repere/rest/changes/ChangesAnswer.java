package brussels.repere.rest.changes;

import brussels.repere.rest.directory.ServiceView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What changed.
 *
 * @param changes in their order, each service at location once in a walk
 * @param cursor where to go on: at once while there is {@code more}, else another day
 */
public record ChangesAnswer(
        long generation, String publisher, Licence licence, List<ChangeView> changes, String cursor, boolean more) {

    /** @param url absent where nobody says where it can be read */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Licence(@NotNull String name, String url) {}

    /**
     * @param change {@code added}, {@code changed} or {@code closed}, for who knew the directory as it was at {@code since}
     * @param id of the service at its location
     * @param service id of the service
     * @param closedOn since when it is no more; absent while it is there
     * @param record as it is now; absent where it is no more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeView(
            @NotNull String change,
            @NotNull UUID id,
            @NotNull UUID service,
            @NotNull Instant changedAt,
            LocalDate closedOn,
            ServiceView record) {}
}
