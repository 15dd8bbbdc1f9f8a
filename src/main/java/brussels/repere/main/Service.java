package brussels.repere.main;

import brussels.repere.engines.Announcer;
import brussels.repere.engines.Engines;
import brussels.repere.engines.StartFailure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The service from its start to its stop. The engines start first and stop last: a shutdown hook waits until the
 * application has finished its requests, and only then lets the engines go.
 */
final class Service {

    private static final int PATIENCE_FOR_REQUESTS_SECONDS = 30;
    private static final long START = System.nanoTime();

    private static volatile Engines engines;

    private final CountDownLatch applicationEnded = new CountDownLatch(1);

    private Service() {}

    static int serve(ServeOptions options) {
        options.apply();
        return new Service().run(Settings.read());
    }

    private int run(Settings settings) {
        Console.say("Repère " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        Preconditions.requirePort(settings);
        engines = Engines.start(
                settings.embeddedDatabase(), settings.embeddedSearch(), settings.dataFolder(), Console::say);
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopEngines, "stop-engines"));
        try {
            if (!settings.embeddedDatabase()) {
                Preconditions.awaitExternalDatabase(settings);
            }
            settings.handOver(engines.settings());
            Quarkus.run(Serving.class, (code, failure) -> applicationEnded(code, failure));
            return 0;
        } catch (RuntimeException e) {
            applicationEnded.countDown();
            throw e;
        }
    }

    private void applicationEnded(int code, Throwable failure) {
        applicationEnded.countDown();
        if (failure != null) {
            Console.complain(StartFailures.explain(failure));
        }
        System.exit(failure != null && code == 0 ? 1 : code);
    }

    private void stopEngines() {
        try {
            if (!applicationEnded.await(PATIENCE_FOR_REQUESTS_SECONDS, TimeUnit.SECONDS)) {
                Console.say("The application does not end; its engines are stopped all the same");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        engines.close();
        Console.say("Stopped");
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
            Console.say("Ready in " + Announcer.since(START) + ". Open " + address());
            Quarkus.waitForExit();
            return 0;
        }

        private static String address() {
            var config = ConfigProvider.getConfig();
            String host = config.getValue("quarkus.http.host", String.class);
            boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
            return "http://" + (everywhere ? "localhost" : host) + ":"
                    + config.getValue("quarkus.http.port", String.class);
        }
    }
}
