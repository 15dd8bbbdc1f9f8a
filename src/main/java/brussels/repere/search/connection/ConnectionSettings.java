package brussels.repere.search.connection;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHeaders;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.http.message.BasicHeader;
import org.eclipse.microprofile.config.Config;

/**
 * How this application shows itself to the search engine, and by what it knows the engine. There are two HTTP clients, that of
 * Hibernate Search and that of searches: both are made by {@link #applyTo}, so that neither is let in where the other is not. Hosts,
 * protocol, user and password reach both by their own settings (application.properties).
 *
 * @param authorities who may have signed the certificate of the engine; empty for those that Java trusts
 * @param apiKey what is sent instead of user and password, as the engine gave it (Base64)
 * @param hasUser whether a user and a password are sent
 */
public record ConnectionSettings(Optional<Path> authorities, Optional<String> apiKey, boolean hasUser) {

    private static final String PREFIX = "quarkus.elasticsearch.";
    private static final String AUTHORITIES = "repere.search.authorities";
    private static final String HTTPS = "https";

    /** @throws IllegalArgumentException with a message for the operator, if settings are invalid or contradict each other */
    public static ConnectionSettings read(Config config) {
        Optional<String> user = find(config, PREFIX + "username");
        Optional<String> apiKey = find(config, PREFIX + "api-key");
        Optional<String> authorities = find(config, AUTHORITIES);
        String protocol = find(config, PREFIX + "protocol").orElse("http");
        if (!List.of("http", HTTPS).contains(protocol)) {
            throw new IllegalArgumentException(PREFIX + "protocol is http or https, and not '" + protocol + "'.");
        }
        if (find(config, PREFIX + "hosts").orElse("").contains("://")) {
            throw new IllegalArgumentException(
                    PREFIX + "hosts lists host:port; whether by TLS says " + PREFIX + "protocol=https.");
        }
        if (user.isPresent() != find(config, PREFIX + "password").isPresent()) {
            throw new IllegalArgumentException(PREFIX + "username and password are both set, or none.");
        }
        if (user.isPresent() && apiKey.isPresent()) {
            throw new IllegalArgumentException(
                    "Both " + PREFIX + "username and api-key are set: only one can be sent.");
        }
        if (authorities.isPresent() && !protocol.equals(HTTPS)) {
            throw new IllegalArgumentException(AUTHORITIES + " is set, and " + PREFIX
                    + "protocol is not https: no certificate would be looked at.");
        }
        ConnectionSettings settings =
                new ConnectionSettings(authorities.map(ConnectionSettings::toPath), apiKey, user.isPresent());
        settings.authorities().ifPresent(TrustedAuthorities::read);
        return settings;
    }

    private static Optional<String> find(Config config, String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    private static Path toPath(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException invalid) {
            throw new IllegalArgumentException(AUTHORITIES + " is no file: " + file, invalid);
        }
    }

    /**
     * Sets up a client, and spares it work that each request would repeat: the engine sets no cookies, and without a user there is
     * no cached authentication, which the client would deserialize each time.
     */
    void applyTo(HttpAsyncClientBuilder client) {
        client.disableCookieManagement();
        if (!hasUser) {
            client.disableAuthCaching();
        }
        Optional<SSLContext> trust = authorities.map(TrustedAuthorities::read);
        trust.ifPresent(client::setSSLContext);
        apiKey.ifPresent(
                key -> client.setDefaultHeaders(List.of(new BasicHeader(HttpHeaders.AUTHORIZATION, "ApiKey " + key))));
    }

    /** Says nothing of the key. */
    @Override
    public String toString() {
        return "authorities " + authorities.map(Path::toString).orElse("of Java") + ", "
                + (apiKey.isPresent() ? "API key" : hasUser ? "user" : "nobody");
    }
}
