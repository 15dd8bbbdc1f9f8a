package brussels.repere.directory.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E-mail addresses in a field of a record")
class MailAddressesTest {

    @DisplayName("Several in one field, as sources write them, each once")
    @Test
    void several() {
        assertThat(MailAddresses.read("info@maison.be; Info@Maison.be, accueil@maison.be / mailto:nl@huis.brussels"))
                .containsExactly("info@maison.be", "accueil@maison.be", "nl@huis.brussels");
        assertThat(MailAddresses.read("Accueil <accueil@maison.be>")).containsExactly("accueil@maison.be");
        assertThat(MailAddresses.read("a@maison.be/b@maison.be")).containsExactly("a@maison.be", "b@maison.be");
        assertThat(MailAddresses.read(null)).isEmpty();
        assertThat(MailAddresses.read("pas d'adresse")).isEmpty();
    }

    @DisplayName("Letters of other scripts in a domain become what servers know")
    @Test
    void domain() {
        assertThat(MailAddresses.readOne("info@écoute.be")).contains("info@xn--coute-9ra.be");
    }

    @DisplayName("What is no address, or could become a header, is none")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@maison.be",
                "info@",
                "info@maison",
                "info@maison..be",
                ".info@maison.be",
                "info.@maison.be",
                "in fo@maison.be",
                "info@maison.be\r\nBcc: x@evil.be",
                "info@maison.be\nSubject: x",
                "\"info\n\"@maison.be",
                "info@maison.be>",
                "info@[127.0.0.1]",
                "info@-maison.be",
                "a@b@c.be ",
                "info@maison.be\u0000",
                "info\u202e@maison.be"
            })
    void none(String text) {
        assertThat(MailAddresses.readOne(text)).isEmpty();
    }

    @DisplayName("A very long one is none")
    @Test
    void tooLong() {
        assertThat(MailAddresses.readOne("a".repeat(65) + "@maison.be")).isEmpty();
        assertThat(MailAddresses.readOne("info@" + "a.".repeat(130) + "be")).isEmpty();
    }
}
