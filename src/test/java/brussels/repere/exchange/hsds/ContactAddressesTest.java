package brussels.repere.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactAddressesTest {

    @Test
    void several_addresses_of_one_field_are_parted() {
        assertThat(ContactAddresses.listEmails("a@telsquels.be; b.c@telsquels.be,a@telsquels.be / nobody"))
                .containsExactly("a@telsquels.be", "b.c@telsquels.be");
        assertThat(ContactAddresses.listEmails(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.plaf.be/a.htm", "https://example.org/?q=1&b=2", " HTTP://EXAMPLE.org "})
    void a_page_is_an_address_of_the_web(String written) {
        assertThat(ContactAddresses.findPage(written)).hasValue(written.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"www.plaf.be", "http://a b", "javascript:alert(1)", "http://", "http://é.be", ""})
    void what_the_standard_would_refuse_is_left_out(String written) {
        assertThat(ContactAddresses.findPage(written)).isEmpty();
    }

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
    void postcodes_tell_the_province(String postcode, String province) {
        assertThat(Province.code(postcode)).isEqualTo(province);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100", "0999", "L-1234", "10000"})
    void what_is_no_postcode_tells_none(String written) {
        assertThat(Province.code(written)).isEmpty();
    }
}
