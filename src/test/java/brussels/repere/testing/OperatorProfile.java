package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/**
 * An application as an operator sets one up: people reach it by https, behind a proxy that is trusted (a test says by
 * {@code X-Forwarded-For} from where it comes); it sends mails to a {@link TestMailServer} on this machine, and knows a token.
 */
public class OperatorProfile implements QuarkusTestProfile {

    public static final String TOKEN = "a-token-of-forty-characters-for-tests-42";

    public static final String SECURITY_CONTACT = "mailto:security@example.brussels";

    public static final String PUBLIC_ADDRESS = "https://repere.example.brussels";

    public static final String MAIL_PORT = "repere.mail.port";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "repere.security.contact",
                SECURITY_CONTACT,
                "repere.admin.token",
                TOKEN,
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                "127.0.0.1,::1,localhost",
                "repere.mail.host",
                "localhost",
                MAIL_PORT,
                Integer.toString(freePort()),
                "repere.mail.start-tls",
                "DISABLED",
                "repere.mail.from",
                "repere@example.brussels",
                "repere.public-address",
                PUBLIC_ADDRESS);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getConfigProfile() {
        return "test-operator";
    }
}
