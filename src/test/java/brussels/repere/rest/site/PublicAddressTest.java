package brussels.repere.rest.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operator may configure as address and as contact. */
class PublicAddressTest {

    private static Config with(String setting, String value) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(Map.of(setting, value), "test", 100))
                .build();
    }

    @DisplayName("An address is written as browsers write an origin")
    @ParameterizedTest
    @CsvSource({
        "https://repere.example.brussels,https://repere.example.brussels",
        "HTTPS://Repere.Example/,https://repere.example",
        "https://repere.example:443,https://repere.example",
        "https://repere.example:8443/,https://repere.example:8443",
        "http://10.0.0.5:80,http://10.0.0.5"
    })
    void origin(String configured, String origin) {
        assertThat(PublicAddress.find(with(PublicAddress.SETTING, configured))).hasValue(origin);
    }

    @DisplayName("What is not the address of a whole site is refused by name")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "repere.example",
                "https://repere.example/path",
                "https://repere.example?x=1",
                "https://user@repere.example",
                "ftp://repere.example",
                "https://",
                "two words"
            })
    void noAddress(String configured) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PublicAddress.find(with(PublicAddress.SETTING, configured)))
                .withMessageContaining(PublicAddress.SETTING)
                .withMessageContaining(configured);
    }

    @DisplayName("A contact is something that people can open")
    @Test
    void contact() {
        String mail = "mailto:security@example.brussels";
        assertThat(SecurityContact.find(with(SecurityContact.SETTING, mail)))
                .hasValueSatisfying(contact -> assertThat(contact.address()).hasToString(mail));
        for (String other : new String[] {"security@example.brussels", "http://example.brussels", "a b"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SecurityContact.find(with(SecurityContact.SETTING, other)))
                    .withMessageContaining(SecurityContact.SETTING);
        }
    }
}
