package brussels.repere.accounts.signin;

import brussels.repere.accounts.Role;
import brussels.repere.accounts.Role.ScopeKind;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a provider of OpenID Connect is trusted with beyond saying who somebody is: nothing, unless the operator says so. Immutable. */
@Singleton
public class ProviderSettings {

    private static final String NEW_ROLE_SETTING = "repere.accounts.provider.new-account-role";
    private static final String TRUST_SETTING = "repere.accounts.provider.proves-second-factor";

    /** Whoever may have an account somewhere else must not have these by that alone. */
    private static final Set<Role> NEVER_BY_ITSELF = Set.of(Role.ADMINISTRATOR, Role.CONFIDENTIAL_ADDRESSES);

    private final Optional<Role> newAccountRole;
    private final boolean provesSecondFactor;

    ProviderSettings(
            @ConfigProperty(name = NEW_ROLE_SETTING) Optional<String> newAccountRole,
            @ConfigProperty(name = TRUST_SETTING, defaultValue = "false") boolean provesSecondFactor) {
        this.newAccountRole = newAccountRole.map(ProviderSettings::readRole);
        this.provesSecondFactor = provesSecondFactor;
    }

    private static Role readRole(String code) {
        return Role.find(code)
                .filter(role -> role.scopeKind() == ScopeKind.NONE && !NEVER_BY_ITSELF.contains(role))
                .orElseThrow(() -> new IllegalArgumentException(NEW_ROLE_SETTING
                        + " is a role without a scope, and neither administrator nor confidential-addresses: " + code));
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    /** Returns the role that people get who have no account yet; empty where nobody gets an account in this way. */
    Optional<Role> newAccountRole() {
        return newAccountRole;
    }

    /** Returns whether the provider asks for a second factor by itself, so that ours need not. */
    boolean provesSecondFactor() {
        return provesSecondFactor;
    }
}
