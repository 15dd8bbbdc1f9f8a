package brussels.repere.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Ports of the loopback interface. Another program may take a port between the answer and its use; another instance of
 * Repère of the same user cannot, even if it starts at the same moment.
 */
public final class FreePort {

    private FreePort() {}

    /**
     * Returns the preferred port if it is free, or else any free port, and claims it for as long as this process lives.
     */
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

    /** Returns whether a server could listen on this port now. */
    public static boolean isFree(InetAddress address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Servers set this too: a port whose last connections are still winding down counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port), 1);
            return true;
        } catch (IOException notFree) {
            return false;
        }
    }
}
