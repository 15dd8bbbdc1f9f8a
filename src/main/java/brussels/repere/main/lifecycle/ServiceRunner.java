package brussels.repere.main.lifecycle;

import brussels.repere.engines.EmbeddedEngines;
import brussels.repere.engines.ProgressListener;
import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.ogc.CurrentFeatures;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.search.connection.EngineFault;
import brussels.repere.search.index.IndexSynchronizer;
import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Runs the service from its start to its stop. */
public final class ServiceRunner {

    private static final long START_NANOS = System.nanoTime();

    /** The start of the application keeps two processors busy, that of the search engine one more. */
    private static final int PROCESSORS_FOR_ALL_AT_ONCE = 3;

    private static volatile EmbeddedEngines engines;
    private static volatile Runnable onReady = () -> {};
    private static volatile boolean stopping;

    private ServiceRunner() {}

    /** @param commands runs what commands hand over that work on the same data */
    public static int serve(ServeOptions options, HandedCommands commands) {
        options.apply();
        Console.logAs(new LogLines(
                ConfigProvider.getConfig()
                        .getOptionalValue(LogLines.JSON_SETTING, Boolean.class)
                        .orElse(false),
                Clock.systemDefaultZone()));
        StartSettings settings = StartSettings.read();
        Console.print("Repère " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        StartPreconditions.requirePort(settings);
        settings.adviseOnSharedKey().ifPresent(Console::print);
        engines = startEngines(settings);
        if (settings.usesEmbeddedDatabase()) {
            onReady = () -> CommandSocket.open(settings.dataFolder(), commands);
        }
        new ApplicationLauncher(settings, engines, () -> {}).run(ServiceApplication.class);
        return 0;
    }

    private static EmbeddedEngines startEngines(StartSettings settings) {
        boolean database = settings.usesEmbeddedDatabase();
        boolean search = settings.usesEmbeddedSearch();
        return Runtime.getRuntime().availableProcessors() < PROCESSORS_FOR_ALL_AT_ONCE
                ? EmbeddedEngines.startDatabaseFirst(database, search, settings.dataFolder(), Console::print)
                : EmbeddedEngines.start(database, search, settings.dataFolder(), Console::print);
    }

    /** The application that serves requests once Quarkus has started. */
    public static final class ServiceApplication implements QuarkusApplication {

        @Override
        public int run(String... args) {
            if (instance(CurrentCatalogue.class).find().isPresent()) {
                announce();
                inBackground("await-search", ServiceApplication::awaitSearchInBackground);
            } else {
                try {
                    awaitSearch();
                } catch (StartFailure e) {
                    Console.printFailure(e);
                    return 1;
                }
                announce();
            }
            inBackground("prepare-features", ServiceApplication::prepareFeatures);
            Quarkus.waitForExit();
            stopping = true;
            return 0;
        }

        private static void inBackground(String name, Runnable work) {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.start();
        }

        /**
         * Not at once: it takes seconds of a processor, which searches and whoever came first need more. Of a directory that memory does not
         * hold, and what fails here, is made when somebody asks for it.
         */
        private static void prepareFeatures() {
            try {
                TimeUnit.MINUTES.sleep(1);
                if (instance(RecordReader.class).isInMemory()) {
                    instance(CurrentFeatures.class).prepare();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException unavailable) {
                Console.print("Layers for GIS are made when they are asked for first");
            }
        }

        private static void announce() {
            onReady.run();
            Console.print("Ready in " + ProgressListener.elapsedSince(START_NANOS) + ". Open " + address());
        }

        /** Nearly all is answered from memory meanwhile; an engine that does not start at once is tried further. */
        private static void awaitSearchInBackground() {
            try {
                awaitSearch();
            } catch (StartFailure e) {
                if (!stopping) {
                    Console.printFailure("Words cannot be searched", e);
                    instance(ServiceEngines.class).watch(engines);
                }
            }
        }

        /**
         * Waits for the search engine and the index. Where an external engine does not answer, everything else is served all the
         * same.
         */
        private static void awaitSearch() {
            engines.awaitSearch();
            try {
                instance(IndexSynchronizer.class).synchronize();
                Console.print("Search of words ready in " + ProgressListener.elapsedSince(START_NANOS));
            } catch (RuntimeException unavailable) {
                Console.print("The search engine does not answer yet; words are searched as soon as it does ("
                        + EngineFault.explain(unavailable) + ")");
            }
            instance(ServiceEngines.class).watch(engines);
        }

        private static <T> T instance(Class<T> type) {
            return Arc.container().instance(type).get();
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
