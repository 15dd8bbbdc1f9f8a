package brussels.repere.accounts.signin;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Of whom a second factor is demanded. Immutable. */
@Singleton
public class SecondFactorPolicy {

    private static final String SETTING = "repere.accounts.second-factor";

    /** Those who change what others rely on, or see what could bring somebody into danger. */
    private static final Set<Role> EDITORS = EnumSet.of(
            Role.ADMINISTRATOR,
            Role.REGIONAL_EDITOR,
            Role.BASSIN_EDITOR,
            Role.ORGANIZATION_EDITOR,
            Role.CONFIDENTIAL_ADDRESSES);

    private final Set<Role> demanding;
    private final boolean everyone;

    SecondFactorPolicy(@ConfigProperty(name = SETTING, defaultValue = "editors") String setting) {
        if (!Set.of("editors", "everyone", "nobody").contains(setting)) {
            throw new IllegalArgumentException(SETTING + " is editors, everyone or nobody: " + setting);
        }
        this.demanding = setting.equals("editors") ? EDITORS : Set.of();
        this.everyone = setting.equals("everyone");
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    public boolean isDemandedOf(Collection<Grant> grants) {
        return everyone || grants.stream().map(Grant::role).anyMatch(demanding::contains);
    }
}
