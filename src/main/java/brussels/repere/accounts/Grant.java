package brussels.repere.accounts;

import brussels.repere.accounts.Role.ScopeKind;

/**
 * A role that somebody has, and where. Immutable.
 *
 * @param scope of the kind that the role demands: the code of a bassin, or a record as {@link #recordScope} writes it; null for a
 *     role without a scope
 */
public record Grant(Role role, String scope) {

    private static final char SEPARATOR = '\n';

    /** @throws IllegalArgumentException if the scope is missing, or the role has none */
    public Grant {
        if ((role.scopeKind() == ScopeKind.NONE) != (scope == null)) {
            throw new IllegalArgumentException(role.code() + " does not go with the scope " + scope);
        }
    }

    public static Grant of(Role role) {
        return new Grant(role, null);
    }

    /** Returns the scope of one record: its source and its id there, which stay when a record becomes confidential. */
    public static String recordScope(String source, String sourceId) {
        return source + SEPARATOR + sourceId;
    }
}
