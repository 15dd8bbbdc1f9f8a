package brussels.repere.rest.limits;

import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Identifies where a request comes from: by the address of the socket, or by what a trusted proxy reports instead
 * (quarkus.http.proxy). It lives as long as the request.
 */
public final class SenderKey {

    /** A client with one IPv6 address usually has its whole /64 network. */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV6_BYTES = 16;

    private SenderKey() {}

    public static String of(SocketAddress address) {
        String host = address == null ? null : address.hostAddress() == null ? address.host() : address.hostAddress();
        return host == null ? "local" : ofHost(host);
    }

    /** @param host a numeric address */
    public static String ofHost(String host) {
        // Only numeric addresses are parsed: a name would cause a DNS lookup.
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
