package brussels.repere.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Ports of the loopback interface. Between the answer and its use another program may take the port; another Repère of the same user does
 * not, even if it starts at the same moment.
 */
public final class FreePort {

    private FreePort() {}

    /** The port preferred if it is free, else any free one; for as long as this process lives. */
    static int claimNear(int preferred) {
        int port = preferred;
        while (!isFree(InetAddress.getLoopbackAddress(), port) || !PortClaim.claim(port)) {
            port = pickAny();
        }
        return port;
    }

    private static int pickAny() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure(
                    "This machine gives no free port on 127.0.0.1.", "Stop programs that hold many ports.", e);
        }
    }

    /** Whether a server could listen there now. */
    public static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do: a port whose last connections are still winding down is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), 1);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
