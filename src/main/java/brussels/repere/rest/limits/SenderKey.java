package brussels.repere.rest.limits;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * From where a request comes, as far as senders are told apart: the address of the socket, or what a proxy that is trusted
 * says in its stead (quarkus.http.proxy). It lives as long as the request.
 */
public final class SenderKey {

    /** Whoever has one address of IPv6 has all of its network. */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV6_BYTES = 16;

    private SenderKey() {}

    public static String of(SocketAddress address) {
        String host = address == null ? null : address.hostAddress() == null ? address.host() : address.hostAddress();
        if (host == null) {
            return "local";
        }
        // Only what is a number is parsed: a name would be looked up.
        return host.indexOf(':') < 0 ? host : network(host);
    }

    private static String network(String ipv6) {
        try {
            byte[] bytes = InetAddress.getByName(ipv6.replaceFirst("%.*", "")).getAddress();
            return bytes.length < IPV6_BYTES
                    ? InetAddress.getByAddress(bytes).getHostAddress()
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return "unreadable";
        }
    }
}
