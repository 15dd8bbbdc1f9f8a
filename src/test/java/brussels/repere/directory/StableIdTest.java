package brussels.repere.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StableIdTest {

    @DisplayName("The same thing has the same id, and another thing another id")
    @Test
    void deterministic() {
        assertThat(StableId.of("service", "s", "1"))
                .isEqualTo(StableId.of("service", "s", "1"))
                .isNotEqualTo(StableId.of("service", "s", "2"))
                .isNotEqualTo(StableId.of("organization", "s", "1"))
                .hasToString("ef825909-6bdf-541e-b21a-52454db4a68e");
    }

    @DisplayName("The id is a UUID made from a name")
    @Test
    void nameBased() {
        assertThat(StableId.of("service", "s", "1").version()).isEqualTo(5);
        assertThat(StableId.of("service", "s", "1").variant()).isEqualTo(2);
    }
}
