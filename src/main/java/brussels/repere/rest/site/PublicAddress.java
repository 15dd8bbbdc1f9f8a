package brussels.repere.rest.site;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

/**
 * The address under which the public reaches this service, for every link that an answer gives in full. The operator
 * configures it. Without a setting it is where this server listens, as this machine calls it. No header of a request
 * changes it, so nobody can make an answer, which others may get from a cache, lead elsewhere. Immutable.
 */
@Singleton
public class PublicAddress {

    /** The setting that holds the address. */
    public static final String SETTING = "repere.public-address";

    private static final String HOST_SETTING = "quarkus.http.host";
    private static final String LOCALHOST = "localhost";
    private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::", "0:0:0:0:0:0:0:0");

    private final Optional<String> configured;
    private final String host;
    private final HttpServer server;

    PublicAddress(Config config, HttpServer server) {
        this.configured = find(config);
        this.host = config.getOptionalValue(HOST_SETTING, String.class)
                .filter(name -> !ALL_ADDRESSES.contains(name))
                .orElse(LOCALHOST);
        this.server = server;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    /**
     * Returns the configured address, if there is one, without a slash at its end.
     *
     * @throws IllegalArgumentException if it is not the address of a site; the message is meant for the operator
     */
    public static Optional<String> find(Config config) {
        return config.getOptionalValue(SETTING, String.class).map(PublicAddress::readOrigin);
    }

    private static String readOrigin(String address) {
        try {
            URI uri = URI.create(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = "https".equals(scheme) || "http".equals(scheme);
            boolean bare = uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
            if (web && bare && uri.getHost() != null && Set.of("", "/").contains(uri.getPath())) {
                return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + portOf(uri, scheme);
            }
        } catch (IllegalArgumentException noAddress) {
            // Answered below.
        }
        throw new IllegalArgumentException("The public address (" + SETTING
                + ") is to be that of a site without a path, such as" + " https://repere.example.brussels: " + address);
    }

    /** Browsers leave out the usual port, and so do we. */
    private static String portOf(URI uri, String scheme) {
        int usual = "https".equals(scheme) ? 443 : 80;
        return uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
    }

    /** Returns the address as browsers write an origin: {@code https://repere.example.brussels}. */
    public String origin() {
        return configured.orElseGet(
                () -> "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + server.getPort());
    }

    /**
     * Returns the address if the operator configured it. What tells search engines where a page is belongs to no other one: they would keep
     * the name that this machine has for itself.
     */
    public Optional<String> findConfigured() {
        return configured;
    }

    /** Returns the address with the slash of its root: {@code https://repere.example.brussels/}. */
    public URI root() {
        return URI.create(origin() + "/");
    }
}
