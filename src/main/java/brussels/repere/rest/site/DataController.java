package brussels.repere.rest.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who is responsible for the personal data here, and on which basis, as the operator configures it. Where nothing is configured nobody is
 * named. Immutable, safe for use by several threads.
 */
@ApplicationScoped
public class DataController {

    /** A task in the public interest (GDPR, art. 6.1.e), and a legitimate interest (art. 6.1.f): told in both languages. */
    private static final Set<String> KNOWN_BASES = Set.of("public-task", "legitimate-interest");

    private final Optional<String> name;
    private final Optional<String> address;
    private final Optional<String> email;
    private final Optional<String> basis;

    DataController(
            @ConfigProperty(name = "repere.controller.name") Optional<String> name,
            @ConfigProperty(name = "repere.controller.address") Optional<String> address,
            @ConfigProperty(name = "repere.controller.email") Optional<String> email,
            @ConfigProperty(name = "repere.controller.basis") Optional<String> basis) {
        this.name = name.filter(text -> !text.isBlank());
        this.address = address.filter(text -> !text.isBlank());
        this.email = email.filter(text -> !text.isBlank());
        this.basis = basis.filter(text -> !text.isBlank());
    }

    /** Null where none is configured. */
    public String name() {
        return name.orElse(null);
    }

    /** Null where none is configured. */
    public String address() {
        return address.orElse(null);
    }

    /** Null where none is configured. */
    public String email() {
        return email.orElse(null);
    }

    /** Returns the code of a basis that is told in both languages; empty if none is configured, or other words are. */
    public Optional<String> knownBasis() {
        return basis.filter(KNOWN_BASES::contains);
    }

    /** Returns the basis in the words of the operator. */
    public Optional<String> basisInWords() {
        return basis.filter(text -> !KNOWN_BASES.contains(text));
    }
}
