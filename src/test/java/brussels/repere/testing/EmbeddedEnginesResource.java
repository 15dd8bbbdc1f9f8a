package brussels.repere.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The real engines for tests inside the application: a new application finds them empty. */
public class EmbeddedEnginesResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new LinkedHashMap<>(engines());
        settings.put("quarkus.hibernate-search-orm.elasticsearch.hosts", settings.get("quarkus.elasticsearch.hosts"));
        settings.put("quarkus.http.test-port", "0");
        // The sources beside the starter directory would stand in the way of what these tests say of that one.
        settings.put("repere.starter.sources", "none");
        // Otherwise a file of the folder in which the tests run.
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        settings.put("repere.accounts.key", Base64.getEncoder().encodeToString(key));
        // Mails without a mail server are files in it.
        settings.put("repere.data", System.getProperty("repere.tests.data"));
        return settings;
    }

    /** Every application has a class loader of its own; the engines outlive it with the class loader of the tests. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> engines() {
        try {
            return (Map<String, String>) ClassLoader.getSystemClassLoader()
                    .loadClass(TestEngines.class.getName())
                    .getMethod("empty")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // They serve the next application.
    }
}
