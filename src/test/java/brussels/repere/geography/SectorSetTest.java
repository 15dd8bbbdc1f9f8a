package brussels.repere.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SectorSetTest {

    private static SectorSet set(int... sectors) {
        return SectorSet.of(130, IntStream.of(sectors));
    }

    @Test
    void it_holds_what_it_was_given_also_across_words() {
        SectorSet set = set(0, 63, 64, 129);
        assertThat(set.stream()).containsExactly(0, 63, 64, 129);
        assertThat(set.size()).isEqualTo(4);
        assertThat(set.contains(64)).isTrue();
        assertThat(set.contains(65)).isFalse();
    }

    @Test
    void inclusion_and_intersection_differ() {
        assertThat(set(1, 2, 100).containsAll(set(1, 100))).isTrue();
        assertThat(set(1, 100).containsAll(set(1, 2, 100))).isFalse();
        assertThat(set(1, 100).intersects(set(100, 101))).isTrue();
        assertThat(set(1).intersects(set(101))).isFalse();
    }

    @Test
    void the_empty_set_is_in_all_and_meets_none() {
        SectorSet empty = SectorSet.empty(130);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(set(5).containsAll(empty)).isTrue();
        assertThat(set(5).intersects(empty)).isFalse();
    }

    @Test
    void a_union_holds_both_and_leaves_them_alone() {
        SectorSet one = set(1);
        assertThat(one.union(set(129))).isEqualTo(set(1, 129));
        assertThat(one).isEqualTo(set(1));
    }
}
