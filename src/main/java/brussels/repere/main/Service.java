package brussels.repere.main;

import brussels.repere.engines.Announcer;
import brussels.repere.engines.Engines;
import brussels.repere.engines.StartFailure;
import brussels.repere.search.index.IndexKeeper;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service, from its start to its stop. */
final class Service {

    private static final long START = System.nanoTime();

    private static volatile Engines engines;

    private Service() {}

    static int serve(ServeOptions options) {
        options.apply();
        Settings settings = Settings.read();
        Console.say("Repère " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        Preconditions.requirePort(settings);
        engines = Engines.start(
                settings.embeddedDatabase(), settings.embeddedSearch(), settings.dataFolder(), Console::say);
        new Launch(settings, engines).run(Serving.class);
        return 0;
    }

    /** What runs once the application listens. */
    public static final class Serving implements QuarkusApplication {

        @Override
        public int run(String... args) {
            try {
                engines.awaitSearch();
            } catch (StartFailure e) {
                Console.complain(e);
                return 1;
            }
            awaitIndex();
            Console.say("Ready in " + Announcer.since(START) + ". Open " + address());
            Quarkus.waitForExit();
            return 0;
        }

        /** The first question finds an index; where it cannot be had, the others are answered all the same. */
        private static void awaitIndex() {
            try {
                Arc.container().instance(IndexKeeper.class).get().keep();
            } catch (RuntimeException away) {
                Console.say("The search engine does not answer yet; searches will, as soon as it does");
            }
        }

        private static String address() {
            Config config = ConfigProvider.getConfig();
            String host = config.getValue("quarkus.http.host", String.class);
            boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
            return "http://" + (everywhere ? "localhost" : host) + ":"
                    + config.getValue("quarkus.http.port", String.class);
        }
    }
}
