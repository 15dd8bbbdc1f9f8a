package brussels.repere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Somebody who asks for a stream, reads the first bytes of it, and no more. */
public final class SlowStreamReader {

    private static final int RECEIVE_BUFFER_BYTES = 1 << 12;
    private static final int STATUS_LINE = 12;

    private SlowStreamReader() {}

    /** From the usual address of this machine. */
    public static Socket of(URI stream) throws IOException {
        return of(stream, "127.0.0.1");
    }

    /** @param from an address of this machine, by which the server tells clients apart */
    public static Socket of(URI stream, String from) throws IOException {
        Socket socket = new Socket();
        // So that the server soon has nowhere to write to.
        socket.setReceiveBufferSize(RECEIVE_BUFFER_BYTES);
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", stream.getPort()));
        String request =
                "GET " + stream.getRawPath() + "?" + stream.getRawQuery() + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(socket.getInputStream().readNBytes(STATUS_LINE), StandardCharsets.US_ASCII))
                .isEqualTo("HTTP/1.1 200");
        return socket;
    }
}
