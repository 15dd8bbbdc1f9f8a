package brussels.repere.main.lifecycle;

import brussels.repere.engines.EmbeddedEngines;
import brussels.repere.engines.ProgressListener;
import brussels.repere.engines.StartFailure;
import brussels.repere.search.index.IndexSynchronizer;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Runs the service from its start to its stop. */
public final class ServiceRunner {

    private static final long START_NANOS = System.nanoTime();

    private static volatile EmbeddedEngines engines;
    private static volatile Runnable onReady = () -> {};

    private ServiceRunner() {}

    /** @param commands runs what commands hand over that work on the same data */
    public static int serve(ServeOptions options, HandedCommands commands) {
        options.apply();
        StartSettings settings = StartSettings.read();
        Console.print("Repère " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        StartPreconditions.requirePort(settings);
        engines = EmbeddedEngines.start(
                settings.usesEmbeddedDatabase(), settings.usesEmbeddedSearch(), settings.dataFolder(), Console::print);
        if (settings.usesEmbeddedDatabase()) {
            onReady = () -> CommandSocket.open(settings.dataFolder(), commands);
        }
        new ApplicationLauncher(settings, engines).run(ServiceApplication.class);
        return 0;
    }

    /** The application that serves requests once Quarkus has started. */
    public static final class ServiceApplication implements QuarkusApplication {

        @Override
        public int run(String... args) {
            try {
                engines.awaitSearch();
            } catch (StartFailure e) {
                Console.printFailure(e);
                return 1;
            }
            awaitIndex();
            Arc.container().instance(ServiceEngines.class).get().watch(engines);
            onReady.run();
            Console.print("Ready in " + ProgressListener.elapsedSince(START_NANOS) + ". Open " + address());
            Quarkus.waitForExit();
            return 0;
        }

        /**
         * Waits for the index, so that the first search finds one. Where the search engine does not answer, everything
         * else is served all the same.
         */
        private static void awaitIndex() {
            try {
                Arc.container().instance(IndexSynchronizer.class).get().synchronize();
            } catch (RuntimeException unavailable) {
                Console.print("The search engine does not answer yet; searches will, as soon as it does");
            }
        }

        private static String address() {
            Config config = ConfigProvider.getConfig();
            String host = config.getValue("quarkus.http.host", String.class);
            boolean allInterfaces = host.equals("0.0.0.0") || host.equals("::");
            return "http://" + (allInterfaces ? "localhost" : host) + ":"
                    + config.getValue("quarkus.http.port", String.class);
        }
    }
}
