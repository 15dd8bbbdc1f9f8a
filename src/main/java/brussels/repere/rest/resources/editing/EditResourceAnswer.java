package brussels.repere.rest.resources.editing;

import brussels.repere.rest.editing.keeping.KeepingPerson;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A resource as its keeper sees it.
 *
 * @param version for {@code If-Match}; also the ETag
 * @param status {@code draft}, {@code published} or {@code withdrawn}
 * @param resource what was written, as it is sent back to change it
 * @param old whether it is to be gone through again
 * @param person who keeps it
 * @param mayChange whether whoever asks may change it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditResourceAnswer(
        @NotNull UUID id,
        @NotNull String version,
        @NotNull String status,
        @NotNull ResourceForm resource,
        boolean old,
        KeepingPerson person,
        boolean mayChange) {

    /** @param resources of every status; what changed last comes first */
    record EditResourcesAnswer(@NotNull List<EditResourceAnswer> resources) {}
}
