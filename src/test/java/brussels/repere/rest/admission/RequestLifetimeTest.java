package brussels.repere.rest.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a request holds is released once, by whoever leaves last. */
class RequestLifetimeTest {

    private final RequestLifetime lifetime = new RequestLifetime();
    private final List<String> released = new ArrayList<>();

    @DisplayName("The end of the exchange releases what is bound, last first, once")
    @Test
    void exchangeEnds() {
        lifetime.bind(() -> released.add("place"));
        lifetime.bind(() -> released.add("scroll"));
        assertThat(released).isEmpty();
        lifetime.endExchange();
        lifetime.endExchange();
        assertThat(released).containsExactly("scroll", "place");
    }

    @DisplayName("A worker that is not done keeps what it uses after the client has left")
    @Test
    void workerGoesOn() {
        lifetime.bind(() -> released.add("file"));
        lifetime.bindToExchange(() -> released.add("deadline"));
        Permit hold = lifetime.hold().orElseThrow();
        lifetime.endExchange();
        assertThat(released).containsExactly("deadline");
        hold.close();
        hold.close();
        assertThat(released).containsExactly("deadline", "file");
    }

    @DisplayName("A worker that is done leaves what the exchange still uses")
    @Test
    void workerDone() {
        lifetime.bind(() -> released.add("share"));
        lifetime.hold().orElseThrow().close();
        assertThat(released).isEmpty();
        lifetime.endExchange();
        assertThat(released).containsExactly("share");
    }

    @DisplayName("What is bound too late is released at once, and nothing new is begun")
    @Test
    void tooLate() {
        lifetime.endExchange();
        lifetime.bind(() -> released.add("scroll"));
        lifetime.bindToExchange(() -> released.add("deadline"));
        assertThat(released).containsExactly("scroll", "deadline");
        assertThat(lifetime.hold()).isEqualTo(Optional.empty());
    }

    @DisplayName("One that cannot be released does not keep the others")
    @Test
    void failure() {
        lifetime.bind(() -> released.add("place"));
        lifetime.bind(() -> {
            throw new IllegalStateException("no engine");
        });
        lifetime.endExchange();
        assertThat(released).containsExactly("place");
    }
}
