package brussels.repere.rest.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameHostsTest {

    private static Config listed(String hosts) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of(FrameHosts.SETTING, hosts), "test", 100))
                .build();
    }

    @DisplayName("Every site may frame the search where none is listed")
    @Test
    void allByDefault() {
        assertThat(FrameHosts.read(new SmallRyeConfigBuilder().build()).directive())
                .isEqualTo("frame-ancestors *");
    }

    @DisplayName("A host is one by HTTPS, and nothing stands for others")
    @Test
    void exactHost() {
        assertThat(FrameHosts.read(listed("www.example.brussels:443, http://localhost:8123 ocmw-cpas.example.be"))
                        .directive())
                .isEqualTo(
                        "frame-ancestors https://www.example.brussels http://localhost:8123 https://ocmw-cpas.example.be");
    }

    @DisplayName("A text that is no host is refused by name")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*.example.be",
                "https://*",
                "example.be/path",
                "https://example.be/",
                "Example.be",
                "ftp://example.be",
                "example.be;script-src",
                "https://user@example.be",
                "'self'",
                "https:",
                "-example.be",
                "exa_mple.be"
            })
    void invalid(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameHosts.read(listed("www.example.be," + host)))
                .withMessageContaining(FrameHosts.SETTING)
                .withMessageEndingWith(": " + host);
    }
}
