package brussels.repere.rest.crisis;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Leave for a device to keep its copy of the roster.
 *
 * @param token by which the device asks whether it still has it
 * @param until when it ends
 */
record LeaveAnswer(@NotNull String token, @NotNull Instant until) {}
