package brussels.repere.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StableIdTest {

    @Test
    void the_same_thing_has_the_same_id_and_another_thing_another() {
        assertThat(StableId.of("service", "s", "1"))
                .isEqualTo(StableId.of("service", "s", "1"))
                .isNotEqualTo(StableId.of("service", "s", "2"))
                .isNotEqualTo(StableId.of("organization", "s", "1"))
                .hasToString("ef825909-6bdf-541e-b21a-52454db4a68e");
    }

    @Test
    void it_is_a_uuid_made_of_a_name() {
        assertThat(StableId.of("service", "s", "1").version()).isEqualTo(5);
        assertThat(StableId.of("service", "s", "1").variant()).isEqualTo(2);
    }
}
