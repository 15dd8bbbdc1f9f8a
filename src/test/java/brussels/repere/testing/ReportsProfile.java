package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * An application with a token for operators, behind a proxy that is trusted: a test says by {@code X-Forwarded-For} from where
 * it comes.
 */
public class ReportsProfile implements QuarkusTestProfile {

    public static final String TOKEN = "a-token-of-forty-characters-for-tests-42";

    public static final String SECURITY_CONTACT = "mailto:security@example.brussels";

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
                "127.0.0.1,::1,localhost");
    }

    @Override
    public String getConfigProfile() {
        return "test-reports";
    }
}
