package brussels.repere.testing;

import java.util.HashMap;
import java.util.Map;

/** As {@link OperatorProfile}, with a limit that a test can reach, and the key that instances share. */
public class LimitsProfile extends OperatorProfile {

    public static final int PER_MINUTE = 5;

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("repere.accounts.key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        settings.put("repere.limits.requests-per-minute", Integer.toString(PER_MINUTE));
        return settings;
    }

    @Override
    public String getConfigProfile() {
        return "test-limits";
    }
}
