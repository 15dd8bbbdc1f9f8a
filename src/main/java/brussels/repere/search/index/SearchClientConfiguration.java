package brussels.repere.search.index;

import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.elasticsearch.client.RestClientBuilder;

/**
 * Lets the client of the search engine send requests as they are: the engine sets no cookies, and where there is nobody to
 * sign in as, the client need not unpack for each request what it keeps, serialized, of how to.
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
