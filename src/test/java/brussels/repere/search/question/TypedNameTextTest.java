package brussels.repere.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTextTest {

    @DisplayName("A telephone number is the same in every way to write it")
    @ParameterizedTest
    @CsvSource({"02 349 82 40", "02/349.82.40", "+32 2 349 82 40", "0032 2 349 82 40", "+32 (0)2 349 82 40", "023498240"
    })
    void phone(String typed) {
        assertThat(TypedNameText.whole(typed)).isEqualTo("23498240");
    }

    @DisplayName("A name is the same with its legal form and without")
    @ParameterizedTest
    @CsvSource({"asbl Ulysse, ulysse", "Ulysse ASBL, ulysse", "vzw De Hobbit, de hobbit", "asbl, asbl"})
    void legalForm(String typed, String whole) {
        assertThat(TypedNameText.whole(typed)).isEqualTo(whole);
    }

    @DisplayName("A house number or a postcode is no telephone number")
    @ParameterizedTest
    @CsvSource({"1030", "rue Haute 298", "24/7", "12 345"})
    void noPhone(String typed) {
        assertThat(TypedNameText.isPhone(typed)).isFalse();
    }
}
