package brussels.repere.rest.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameHostsTest {

    private static Config listed(String hosts) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of(FrameHosts.SETTING, hosts), "test", 100))
                .build();
    }

    @Test
    void every_site_may_where_none_is_listed() {
        assertThat(FrameHosts.read(new SmallRyeConfigBuilder().build()).directive())
                .isEqualTo("frame-ancestors *");
    }

    @Test
    void a_host_is_one_by_https_and_nothing_stands_for_others() {
        assertThat(FrameHosts.read(listed("www.example.brussels, http://localhost:8123 ocmw-cpas.example.be"))
                        .directive())
                .isEqualTo(
                        "frame-ancestors https://www.example.brussels http://localhost:8123 https://ocmw-cpas.example.be");
    }

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
    void what_is_no_host_is_refused_by_name(String host) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameHosts.read(listed("www.example.be," + host)))
                .withMessageContaining(FrameHosts.SETTING)
                .withMessageEndingWith(": " + host);
    }
}
