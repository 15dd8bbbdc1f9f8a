package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An application whose operator chose a tile server, and who may frame the search; tests answer for them. */
public class TilesProfile implements QuarkusTestProfile {

    public static final String ORIGIN = "https://tiles.example";

    public static final String FRAMING = "partner.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "repere.embed.hosts",
                FRAMING,
                "repere.map.tiles",
                ORIGIN + "/{z}/{x}/{y}.png",
                "repere.map.tiles.attribution",
                "© \"Somebody\" <b>& others</b> (https://tiles.example/terms)");
    }

    @Override
    public String getConfigProfile() {
        return "test-tiles";
    }
}
