package brussels.repere.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IndexClientTest {

    private final ObjectMapper json = new ObjectMapper();

    @DisplayName("A client whose threads have ended says that the index is away, and that it has stopped")
    @Test
    void stopped() throws IOException {
        RestClient client = RestClient.builder(new HttpHost("localhost", 9)).build();
        IndexClient index = new IndexClient(client, json);
        assertThat(index.isRunning()).isTrue();
        client.close();
        assertThat(index.isRunning()).isFalse();
        assertThatThrownBy(() -> index.searchAsTree(json.createObjectNode())).isInstanceOf(IndexUnavailable.class);
    }
}
