package brussels.repere.rest.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SingleEntryCacheTest {

    private final SingleEntryCache<Integer, Object> cache = new SingleEntryCache<>(key -> new Object());

    @Test
    @DisplayName("The same key gives the same value again")
    void sameKey() {
        assertThat(cache.get(1)).isSameAs(cache.get(1));
    }

    @Test
    @DisplayName("Another key replaces the value of the one before")
    void otherKey() {
        Object first = cache.get(1);
        assertThat(cache.get(2)).isNotSameAs(first);
        assertThat(cache.get(1)).isNotSameAs(first);
    }
}
