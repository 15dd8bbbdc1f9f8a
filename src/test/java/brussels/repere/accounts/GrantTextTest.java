package brussels.repere.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"helpdesk", "bassin-editor=N", "organization-editor=social.brussels/12/34"})
    @DisplayName("A role is written as it is read")
    void roundTrip(String text) {
        assertThat(GrantText.read(text).map(GrantText::write)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "king",
                "helpdesk=N",
                "bassin-editor",
                "bassin-editor=",
                "organization-editor=source",
                "organization-editor=/1",
                "organization-editor=source/"
            })
    @DisplayName("A role that does not exist, or whose scope is missing or out of place, is none")
    void refused(String text) {
        assertThat(GrantText.read(text)).isEmpty();
    }
}
