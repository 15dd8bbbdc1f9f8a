package brussels.repere.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SectorSetTest {

    private static SectorSet set(int... sectors) {
        return SectorSet.of(130, IntStream.of(sectors));
    }

    @DisplayName("A set holds what it was given, also across words")
    @Test
    void contains() {
        SectorSet set = set(0, 63, 64, 129);
        assertThat(set.stream()).containsExactly(0, 63, 64, 129);
        assertThat(set.size()).isEqualTo(4);
        assertThat(set.contains(64)).isTrue();
        assertThat(set.contains(65)).isFalse();
    }

    @DisplayName("Inclusion and intersection differ")
    @Test
    void inclusionAndIntersection() {
        assertThat(set(1, 2, 100).containsAll(set(1, 100))).isTrue();
        assertThat(set(1, 100).containsAll(set(1, 2, 100))).isFalse();
        assertThat(set(1, 100).intersects(set(100, 101))).isTrue();
        assertThat(set(1).intersects(set(101))).isFalse();
    }

    @DisplayName("The empty set is in all sets and meets none")
    @Test
    void emptySet() {
        SectorSet empty = SectorSet.empty(130);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(set(5).containsAll(empty)).isTrue();
        assertThat(set(5).intersects(empty)).isFalse();
    }

    @DisplayName("A union holds both sets and leaves them unchanged")
    @Test
    void union() {
        SectorSet one = set(1);
        assertThat(one.union(set(129))).isEqualTo(set(1, 129));
        assertThat(one).isEqualTo(set(1));
    }
}
