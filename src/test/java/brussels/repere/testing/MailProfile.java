package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** An application that people reach by https, and that sends mails to a {@link TestMailServer} on this machine. */
public class MailProfile implements QuarkusTestProfile {

    public static final String PORT = "repere.mail.port";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "repere.mail.host",
                "localhost",
                PORT,
                Integer.toString(freePort()),
                "repere.mail.start-tls",
                "DISABLED",
                "repere.mail.from",
                "repere@example.brussels",
                "repere.public-address",
                "https://repere.example.brussels");
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
        return "test-mail";
    }
}
