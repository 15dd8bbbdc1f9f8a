package brussels.repere.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactAddressesTest {

    @DisplayName("Several addresses in one field are separated")
    @Test
    void separates() {
        assertThat(ContactAddresses.listEmails("a@telsquels.be; b.c@telsquels.be,a@telsquels.be / nobody"))
                .containsExactly("a@telsquels.be", "b.c@telsquels.be");
        assertThat(ContactAddresses.listEmails(null)).isEmpty();
    }

    @DisplayName("A page is an address of the web")
    @ParameterizedTest
    @ValueSource(strings = {"http://www.plaf.be/a.htm", "https://example.org/?q=1&b=2", " HTTP://EXAMPLE.org "})
    void webAddress(String written) {
        assertThat(ContactAddresses.findPage(written)).hasValue(written.strip());
    }

    @DisplayName("Addresses that the standard would refuse are left out")
    @ParameterizedTest
    @ValueSource(strings = {"www.plaf.be", "http://a b", "javascript:alert(1)", "http://", "http://é.be", ""})
    void invalid(String written) {
        assertThat(ContactAddresses.findPage(written)).isEmpty();
    }

    @DisplayName("Postcodes give the province")
    @ParameterizedTest
    @CsvSource({
        "1000, BE-BRU",
        "1299, BE-BRU",
        "1300, BE-WBR",
        "1780, BE-VBR",
        "3000, BE-VBR",
        "7000, BE-WHT",
        "9000, BE-VOV"
    })
    void province(String postcode, String province) {
        assertThat(Province.code(postcode)).isEqualTo(province);
    }

    @DisplayName("A text that is no postcode gives no province")
    @ParameterizedTest
    @ValueSource(strings = {"", "100", "0999", "L-1234", "10000"})
    void noProvince(String written) {
        assertThat(Province.code(written)).isEmpty();
    }
}
