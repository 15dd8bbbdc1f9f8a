package brussels.repere.rest.accounts;

import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;

/** Whom an invitation is for. */
record InvitationAnswer(@NotNull String login, @NotNull String name, @NotNull Lang language) {}
