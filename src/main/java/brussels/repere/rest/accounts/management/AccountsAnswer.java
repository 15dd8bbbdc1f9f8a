package brussels.repere.rest.accounts.management;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** All accounts that are not erased, by name. */
record AccountsAnswer(@NotNull List<AccountView> accounts) {}
