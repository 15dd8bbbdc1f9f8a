package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An application of its own for tests that load a whole register. Its operator chose a tile server as well, who may frame
 * the search, and that people may sign in by a provider of OpenID Connect, which runs beside it; tests answer for all of it: an
 * application more would cost half a minute.
 */
public class RegisterProfile implements QuarkusTestProfile {

    public static final String TILES = "https://tiles.example";

    public static final String FRAMING = "partner.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(Map.of(
                // With -Pthorough tests read every page.
                "repere.limits.requests-per-minute",
                "0",
                "repere.embed.hosts",
                FRAMING,
                "repere.map.tiles",
                TILES + "/{z}/{x}/{y}.png",
                "repere.map.tiles.attribution",
                "© \"Somebody\" <b>& others</b> (https://tiles.example/terms)"));
        settings.putAll(Map.of(
                "quarkus.oidc.tenant-enabled",
                "true",
                "quarkus.oidc.auth-server-url",
                "${keycloak.url:replaced-by-the-provider}/realms/quarkus/",
                "quarkus.oidc.client-id",
                "quarkus-web-app",
                "quarkus.oidc.credentials.secret",
                "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow"));
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OidcWiremockTestResource.class));
    }

    @Override
    public String getConfigProfile() {
        return "test-register";
    }
}
