package brussels.repere.rest.upstream;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * One sending of corrections to the keeper of a register.
 *
 * @param by the name of who made it; absent for an operator, and for an account that is no more
 * @param format {@code csv} or {@code xlsx}
 * @param whole whether what had been sent before was sent again
 * @param facts how many were sent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DispatchView(
        @NotNull UUID id,
        @NotNull String source,
        @NotNull Instant at,
        String by,
        @NotNull String format,
        @NotNull String lang,
        boolean whole,
        int facts) {}
