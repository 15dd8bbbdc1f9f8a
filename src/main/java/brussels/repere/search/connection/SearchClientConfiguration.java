package brussels.repere.search.connection;

import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import jakarta.inject.Singleton;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.eclipse.microprofile.config.Config;
import org.elasticsearch.client.RestClientBuilder;

/** Sets up the client that sends searches and manages indexes. */
@Singleton
@ElasticsearchClientConfig
final class SearchClientConfiguration implements RestClientBuilder.HttpClientConfigCallback {

    private final ConnectionSettings settings;

    SearchClientConfiguration(Config config) {
        this.settings = ConnectionSettings.read(config);
    }

    @Override
    public HttpAsyncClientBuilder customizeHttpClient(HttpAsyncClientBuilder client) {
        settings.applyTo(client);
        return client;
    }
}
