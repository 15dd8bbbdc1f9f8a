package brussels.repere.rest.site;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * Where the operator wants weaknesses of this service to be reported. Immutable.
 *
 * @param address for people: {@code mailto:}, {@code https:} or {@code tel:} (RFC 9116, 2.5.3)
 */
public record SecurityContact(URI address) {

    /** The setting that holds the address. */
    public static final String SETTING = "repere.security.contact";

    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

    /**
     * Returns the configured contact, if there is one.
     *
     * @throws IllegalArgumentException if it is no address that a security.txt may hold; the message is meant for the
     *     operator
     */
    public static Optional<SecurityContact> find(Config config) {
        return config.getOptionalValue(SETTING, String.class).map(SecurityContact::read);
    }

    private static SecurityContact read(String address) {
        try {
            URI uri = URI.create(address.strip());
            if (uri.getScheme() != null && SCHEMES.contains(uri.getScheme())) {
                return new SecurityContact(uri);
            }
        } catch (IllegalArgumentException noAddress) {
            // Answered below.
        }
        throw new IllegalArgumentException("The contact for security (" + SETTING
                + ") is to begin with mailto:, https: or tel:, such as mailto:security@example.brussels: " + address);
    }
}
