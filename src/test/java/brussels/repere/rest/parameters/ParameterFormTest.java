package brussels.repere.rest.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.text.Lang;
import java.util.Date;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFormTest {

    @DisplayName("Decimals are read")
    @ParameterizedTest
    @ValueSource(strings = {"50.85", "-0.5", "4", "50.851756000000"})
    void decimals(String value) {
        assertThat(ParameterForm.of(Double.class).accepts(value)).isTrue();
    }

    @DisplayName("Notations that only Java reads are no decimals")
    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "NaN", "Infinity", "-Infinity", "1e3", "0x1p3", "4d", "4,5", ".5", "5.", "+4", "٤", "1 "
            })
    void javaNumbers(String value) {
        assertThat(ParameterForm.of(double.class).accepts(value)).isFalse();
    }

    @DisplayName("Integers are whole and small enough")
    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "99999999999", "one", "0x10"})
    void integers(String value) {
        assertThat(ParameterForm.of(int.class).accepts(value)).isFalse();
    }

    @DisplayName("A choice lists what it allows")
    @Test
    void choices() {
        ParameterForm form = ParameterForm.of(Lang.class);
        assertThat(form.accepts("nl")).isTrue();
        assertThat(form.accepts("NL")).isFalse();
        assertThat(form.allowed()).containsExactly("fr", "nl");
    }

    @DisplayName("A type without a form is our mistake and says so")
    @Test
    void unknownType() {
        assertThatThrownBy(() -> ParameterForm.of(Date.class)).isInstanceOf(IllegalStateException.class);
    }
}
