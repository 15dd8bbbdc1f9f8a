package brussels.repere.directory.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+32 (0)2 512 00 00 | 02 512 00 00 | tel:+3225120000",
                "0032 2 512 00 00 | 02 512 00 00 | tel:+3225120000",
                "02/500.10.17 | 02 500 10 17 | tel:+3225001017",
                "02/500/10/17 | 02 500 10 17 | tel:+3225001017",
                "(02) 500 10 17 | 02 500 10 17 | tel:+3225001017",
                "025001017 | 02 500 10 17 | tel:+3225001017",
                "0475/12.34.56 | 0475 12 34 56 | tel:+32475123456",
                "+32475123456 | 0475 12 34 56 | tel:+32475123456",
                "081 22 33 44 | 081 22 33 44 | tel:+3281223344",
                "0800 13 800 | 0800 13 800 | tel:080013800",
                "078 15 10 20 | 078 15 10 20 | tel:078151020",
                "+33 1 42 68 53 00 | +33 1 42 68 53 00 | tel:+33142685300",
                "02 512 00 00 (poste 12) | 02 512 00 00 (poste 12) | tel:+3225120000;ext=12",
                "02/512.00.00 toestel 4 | 02 512 00 00 toestel 4 | tel:+3225120000;ext=4",
                "02 512 00 00 ext. 301 | 02 512 00 00 ext. 301 | tel:+3225120000;ext=301",
                "Tél. 02/512.00.00 (secrétariat) | Tél. 02 512 00 00 (secrétariat) | tel:+3225120000",
                "02 210 44 61-62-65 | 02 210 44 61-62-65 | tel:+3222104461",
                "02/210.44.55 / 58 | 02 210 44 55 / 58 | tel:+3222104455",
                "116 000 | 116 000 | tel:116000",
                "107 | 107 | tel:107",
                "112 | 112 | tel:112",
            })
    @DisplayName("A number is grouped as in Belgium, whatever stands around it, and its link calls it")
    void numbers(String typed, String label, String link) {
        PhoneNumber number = PhoneNumber.read(typed);
        assertThat(number.typed()).isEqualTo(typed);
        assertThat(number.label()).isEqualTo(label);
        assertThat(number.link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2123456",
                "512 00 00",
                "02 512 00",
                "02 512 00 000 1",
                "voir site",
                "12",
                "00",
                "0475 12 34",
                "99999999999999999999"
            })
    @DisplayName("What cannot be called stays as it was typed, without a link")
    void noNumber(String typed) {
        assertThat(PhoneNumber.read(typed)).isEqualTo(new PhoneNumber(typed, typed, null, null, null));
    }

    @Test
    @DisplayName("A number by the standard has no extension, which stands beside it")
    void standard() {
        PhoneNumber number = PhoneNumber.read("02 512 00 00 poste 12");
        assertThat(number.e164()).isEqualTo("+3225120000");
        assertThat(number.extension()).isEqualTo("12");
    }

    @Test
    @DisplayName("Several numbers in a cell are several numbers, with the words that follow each")
    void several() {
        assertThat(PhoneNumberSplitter.split("+32 2 123 45 68 / 0475 12 34 56"))
                .containsExactly("+32 2 123 45 68", "0475 12 34 56");
        assertThat(PhoneNumberSplitter.split("02/512.00.00 (secrétariat), 0475/12.34.56 (urgences)"))
                .containsExactly("02/512.00.00 (secrétariat)", "0475/12.34.56 (urgences)");
        assertThat(PhoneNumberSplitter.split("02 512 00 00 ou 02 512 00 01 et 0475 12 34 56"))
                .containsExactly("02 512 00 00", "02 512 00 01", "0475 12 34 56");
        assertThat(PhoneNumberSplitter.split("02 512 00 00 of 02 512 00 01; 0800 13 800\n107"))
                .containsExactly("02 512 00 00", "02 512 00 01", "0800 13 800", "107");
        assertThat(PhoneNumberSplitter.split("Tel 02 512 00 00 poste 12 - GSM 0475 12 34 56").stream()
                        .map(PhoneNumber::read)
                        .map(PhoneNumber::link))
                .containsExactly("tel:+3225120000;ext=12", "tel:+32475123456");
    }

    @Test
    @DisplayName("One number is not parted")
    void one() {
        for (String typed :
                List.of("02/512.00.00", "+32 (0)2 512 00 00", "02 512 00 00 (poste 12)", "2123456", "107")) {
            assertThat(PhoneNumberSplitter.split(typed)).containsExactly(typed);
        }
        assertThat(PhoneNumberSplitter.split(" ; ")).isEmpty();
    }
}
