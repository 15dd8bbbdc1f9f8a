package brussels.repere.accounts;

import brussels.repere.accounts.Role.ScopeKind;
import java.util.Optional;

/**
 * Roles in one line, as commands take them and the API shows them: {@code helpdesk}, {@code bassin-editor=N}, {@code
 * organization-editor=SOURCE/ID}. The source of a record holds no slash.
 */
public final class GrantText {

    private static final char EQUALS = '=';
    private static final char SLASH = '/';

    private GrantText() {}

    /** Reads a role with its scope; empty if there is no such role, or the scope does not go with it. */
    public static Optional<Grant> read(String text) {
        int end = text.indexOf(EQUALS);
        return end < 0 ? read(text, null) : read(text.substring(0, end), text.substring(end + 1));
    }

    /** @param scope null for none */
    public static Optional<Grant> read(String role, String scope) {
        return Role.find(role)
                .filter(Role::isGrantable)
                .filter(found -> found.scopeKind() == ScopeKind.NONE
                        ? scope == null
                        : scope != null && !scope.isBlank() && hasForm(found.scopeKind(), scope))
                .map(found -> new Grant(found, found.scopeKind() == ScopeKind.RECORD ? readRecord(scope) : scope));
    }

    private static boolean hasForm(ScopeKind kind, String scope) {
        int slash = scope.indexOf(SLASH);
        return kind != ScopeKind.RECORD || slash > 0 && slash < scope.length() - 1;
    }

    private static String readRecord(String scope) {
        int slash = scope.indexOf(SLASH);
        return Grant.recordScope(scope.substring(0, slash), scope.substring(slash + 1));
    }

    /** Returns the scope as it is read; empty for a role without one. */
    public static Optional<String> scope(Grant grant) {
        return Optional.ofNullable(grant.scope())
                .map(scope -> grant.role().scopeKind() == ScopeKind.RECORD ? scope.replaceFirst("\\n", "/") : scope);
    }

    public static String write(Grant grant) {
        return grant.role().code() + scope(grant).map(scope -> EQUALS + scope).orElse("");
    }
}
