package brussels.repere.search.index;

import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RestClientBuilder;

/**
 * Spares the HTTP client of the search engine work that each request would repeat: the engine sets no cookies, and without a
 * username there is no cached authentication, which the client would deserialize each time.
 */
@Singleton
@ElasticsearchClientConfig
final class SearchClientConfiguration implements RestClientBuilder.HttpClientConfigCallback {

    private final boolean authenticates;

    SearchClientConfiguration(@ConfigProperty(name = "quarkus.elasticsearch.username") Optional<String> username) {
        this.authenticates = username.isPresent();
    }

    @Override
    public HttpAsyncClientBuilder customizeHttpClient(HttpAsyncClientBuilder client) {
        HttpAsyncClientBuilder plain = client.disableCookieManagement();
        return authenticates ? plain : plain.disableAuthCaching();
    }
}
