package brussels.repere.rest.accounts.management;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account whose person is invited.
 *
 * @param invitation the link to send, which is told this once and counts for seven days
 */
@Schema(description = "An invited account, and the link to send")
record InvitedAnswer(@NotNull AccountView account, @NotNull String invitation) {}
