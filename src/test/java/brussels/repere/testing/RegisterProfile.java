package brussels.repere.testing;

import io.quarkus.test.junit.QuarkusTestProfile;

/** An application of its own, with engines of its own, for tests that load a whole register. */
public class RegisterProfile implements QuarkusTestProfile {

    @Override
    public String getConfigProfile() {
        return "test-register";
    }
}
