package brussels.repere.rest.connection;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.rest.admission.PermitPool;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may connect, and for how long without saying what is wanted. */
class ConnectionGateTest {

    private final PermitPool pool = new PermitPool(3, 2);
    private final EmbeddedChannel listening = new EmbeddedChannel(new ConnectionGate(
            pool, address -> ((InetSocketAddress) address).getHostString(), ErrorCompletionTest.answers()));

    private EmbeddedChannel connectFrom(String host) {
        EmbeddedChannel connection = new EmbeddedChannel() {
            @Override
            protected SocketAddress remoteAddress0() {
                return new InetSocketAddress(host, 40_000);
            }
        };
        listening.writeInbound(connection);
        return connection;
    }

    private static void send(EmbeddedChannel connection, String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII));
    }

    private static void pass(EmbeddedChannel connection, long seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runPendingTasks();
    }

    @DisplayName("A client that has its share of connections gets no more, and others do")
    @Test
    void share() {
        EmbeddedChannel first = connectFrom("192.0.2.1");
        connectFrom("192.0.2.1");
        assertThat(connectFrom("192.0.2.1").isOpen()).isFalse();
        EmbeddedChannel other = connectFrom("192.0.2.2");
        assertThat(other.isOpen()).isTrue();
        assertThat(connectFrom("192.0.2.3").isOpen()).as("none is left in all").isFalse();
        first.close();
        assertThat(pool.held()).isEqualTo(2);
        assertThat(connectFrom("192.0.2.3").isOpen()).isTrue();
    }

    @DisplayName("Headers that trickle end the connection after ten seconds")
    @Test
    void slowHeaders() {
        EmbeddedChannel connection = connectFrom("192.0.2.1");
        send(connection, "GET / HTTP");
        for (int i = 0; i < 9; i++) {
            pass(connection, 1);
            send(connection, "x");
        }
        assertThat(connection.isOpen()).isTrue();
        pass(connection, 1);
        assertThat(connection.isOpen()).isFalse();
        assertThat(pool.held()).isZero();
    }

    @DisplayName("A request under way has its own limits; the headers of the next one have the deadline again")
    @Test
    void nextRequest() {
        EmbeddedChannel connection = connectFrom("192.0.2.1");
        HeaderDeadline deadline = HeaderDeadline.of(connection);
        send(connection, "GET / HTTP/1.1\r\n\r\n");
        deadline.beginRequest();
        send(connection, "a body");
        pass(connection, 60);
        assertThat(connection.isOpen()).isTrue();
        deadline.endRequest();
        pass(connection, 50);
        assertThat(connection.isOpen()).as("nothing was sent yet").isTrue();
        send(connection, "G");
        pass(connection, 11);
        assertThat(connection.isOpen()).isFalse();
    }
}
