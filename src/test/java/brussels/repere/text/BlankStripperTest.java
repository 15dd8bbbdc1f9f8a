package brussels.repere.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What cannot be seen at both ends of a text")
class BlankStripperTest {

    @Test
    @DisplayName("Goes, whatever its kind; what stands between stays")
    void strip() {
        assertThat(BlankStripper.strip("\uFEFF\u00A0 a\u00A01\u202F\u200B\t")).isEqualTo("a\u00A01");
        assertThat(BlankStripper.strip("a1")).isEqualTo("a1");
        assertThat(BlankStripper.strip("\u00A0\u200B ")).isEmpty();
    }
}
