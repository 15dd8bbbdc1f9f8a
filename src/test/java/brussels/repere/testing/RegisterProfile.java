package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * An application of its own for tests that load a whole register. Its operator chose a tile server as well, and who may frame
 * the search; tests answer for both: an application more would cost half a minute.
 */
public class RegisterProfile implements QuarkusTestProfile {

    public static final String TILES = "https://tiles.example";

    public static final String FRAMING = "partner.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                // With -Pthorough tests read every page.
                "repere.limits.requests-per-minute",
                "0",
                "repere.embed.hosts",
                FRAMING,
                "repere.map.tiles",
                TILES + "/{z}/{x}/{y}.png",
                "repere.map.tiles.attribution",
                "© \"Somebody\" <b>& others</b> (https://tiles.example/terms)");
    }

    @Override
    public String getConfigProfile() {
        return "test-register";
    }
}
