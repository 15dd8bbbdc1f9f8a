package brussels.repere.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TileServerTest {

    private static Config config(String url, String attribution) {
        Map<String, String> values = new HashMap<>();
        Optional.ofNullable(url).ifPresent(value -> values.put(TileServer.URL_SETTING, value));
        Optional.ofNullable(attribution).ifPresent(value -> values.put(TileServer.ATTRIBUTION_SETTING, value));
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build();
    }

    @DisplayName("There is no tile server unless it is configured")
    @Test
    void unconfigured() {
        assertThat(TileServer.find(config(null, null))).isEmpty();
        assertThat(TileServer.find(config(" ", ""))).isEmpty();
    }

    @DisplayName("Its origin is the only one that pages may load from")
    @ParameterizedTest
    @CsvSource({
        "https://tiles.example/{z}/{x}/{y}.png, https://tiles.example",
        "https://tiles.example:8443/t/{z}/{y}/{x}?key=a_b, https://tiles.example:8443",
        "http://10.1.2.3/{z}/{x}/{y}.png, http://10.1.2.3"
    })
    void onlyOrigin(String url, String origin) {
        TileServer server = TileServer.find(config(url, "© Somebody")).orElseThrow();
        assertThat(server.origin()).isEqualTo(origin);
        assertThat(server.url()).isEqualTo(url);
        assertThat(server.attribution()).isEqualTo("© Somebody");
    }

    @DisplayName("An address that is none of tiles is reported")
    @ParameterizedTest
    @CsvSource({
        "https://tiles.example/{z}/{x}.png, has no {y}",
        "https://tiles.example/{z}/{x}/{y}{r}.png, is no address",
        "https://{s}.tiles.example/{z}/{x}/{y}.png, is no address",
        "https://{x}.tiles.example/{z}/{x}/{y}.png, name of its host",
        "ftp://tiles.example/{z}/{x}/{y}.png, does not begin with https",
        "/tiles/{z}/{x}/{y}.png, does not begin with https",
        "https://a;script-src/{z}/{x}/{y}.png, does not begin with https",
        "https://me@tiles.example/{z}/{x}/{y}.png, does not begin with https",
        "tiles, has no {z}"
    })
    void wrongAddress(String url, String why) {
        Config config = config(url, "© Somebody");
        assertThatThrownBy(() -> TileServer.find(config))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(TileServer.URL_SETTING);
    }

    @DisplayName("Tiles and their publisher go together")
    @Test
    void attribution() {
        Config nameless = config("https://tiles.example/{z}/{x}/{y}.png", null);
        Config nowhere = config(null, "© Somebody");
        assertThatThrownBy(() -> TileServer.find(nameless)).hasMessageContaining("go together");
        assertThatThrownBy(() -> TileServer.find(nowhere)).hasMessageContaining("go together");
    }
}
