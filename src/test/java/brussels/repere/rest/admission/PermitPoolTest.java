package brussels.repere.rest.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Places, and the share of each client. */
class PermitPoolTest {

    private final PermitPool pool = new PermitPool(3, 2);

    @DisplayName("One client takes its share, and leaves the rest to others")
    @Test
    void shares() {
        assertThat(pool.tryAcquire("a")).isPresent();
        assertThat(pool.tryAcquire("a")).isPresent();
        assertThat(pool.tryAcquire("a")).isEmpty();
        assertThat(pool.tryAcquire("b")).isPresent();
        assertThat(pool.tryAcquire("c")).as("no place is left").isEmpty();
        assertThat(pool.held()).isEqualTo(3);
    }

    @DisplayName("A permit that is closed twice gives back one place")
    @Test
    void closedTwice() {
        Permit first = pool.tryAcquire("a").orElseThrow();
        pool.tryAcquire("a").orElseThrow();
        first.close();
        first.close();
        assertThat(pool.held()).isEqualTo(1);
        assertThat(pool.tryAcquire("a")).isPresent();
        assertThat(pool.tryAcquire("a")).isEmpty();
    }

    @DisplayName("After all are given back, everything is as in the beginning")
    @Test
    void emptied() {
        List<Permit> taken = new ArrayList<>();
        for (String client : List.of("a", "b", "c")) {
            Optional<Permit> permit = pool.tryAcquire(client);
            permit.ifPresent(taken::add);
        }
        taken.forEach(Permit::close);
        assertThat(pool.held()).isZero();
        shares();
    }

    @DisplayName("A pool without a place is a mistake")
    @Test
    void noPlace() {
        assertThatThrownBy(() -> new PermitPool(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PermitPool(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
