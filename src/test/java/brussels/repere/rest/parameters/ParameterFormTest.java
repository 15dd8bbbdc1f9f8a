package brussels.repere.rest.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.text.Lang;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"50.85", "-0.5", "4", "50.851756000000"})
    void decimals_are_read(String value) {
        assertThat(ParameterForm.of(Double.class).accepts(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "NaN", "Infinity", "-Infinity", "1e3", "0x1p3", "4d", "4,5", ".5", "5.", "+4", "٤", "1 "
            })
    void what_only_java_would_read_is_no_decimal(String value) {
        assertThat(ParameterForm.of(double.class).accepts(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", "99999999999", "one", "0x10"})
    void integers_are_whole_and_small_enough(String value) {
        assertThat(ParameterForm.of(int.class).accepts(value)).isFalse();
    }

    @Test
    void a_choice_lists_what_it_allows() {
        ParameterForm form = ParameterForm.of(Lang.class);
        assertThat(form.accepts("nl")).isTrue();
        assertThat(form.accepts("NL")).isFalse();
        assertThat(form.allowed()).containsExactly("fr", "nl");
    }

    @Test
    void a_type_without_a_form_is_our_mistake_and_says_so() {
        assertThatThrownBy(() -> ParameterForm.of(Date.class)).isInstanceOf(IllegalStateException.class);
    }
}
