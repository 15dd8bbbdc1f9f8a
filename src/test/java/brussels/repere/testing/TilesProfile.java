package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An application whose operator chose a tile server; tests answer for it. */
public class TilesProfile implements QuarkusTestProfile {

    public static final String ORIGIN = "https://tiles.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
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
