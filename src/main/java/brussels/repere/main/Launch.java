package brussels.repere.main;

import brussels.repere.engines.Engines;
import brussels.repere.engines.StartFailure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The application together with its engines. The engines start first and stop last: a shutdown hook waits until the
 * application has finished, and only then lets the engines go.
 */
final class Launch {

    private static final int PATIENCE_FOR_REQUESTS_SECONDS = 30;

    private final Settings settings;
    private final Engines engines;
    private final CountDownLatch applicationEnded = new CountDownLatch(1);

    Launch(Settings settings, Engines engines) {
        this.settings = settings;
        this.engines = engines;
    }

    /** Runs the application until it ends, and the process with it. */
    void run(Class<? extends QuarkusApplication> application) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopEngines, "stop-engines"));
        try {
            if (!settings.embeddedDatabase()) {
                Preconditions.awaitExternalDatabase(settings);
            }
            settings.handOver(engines.settings());
            // The database of coordinate systems unpacks itself when it is first needed; not where all users may write.
            System.setProperty(
                    "EPSG-HSQL.directory",
                    settings.dataFolder().resolve("epsg").toAbsolutePath().toString());
            if (Files.isDirectory(settings.dataFolder())) {
                System.setProperty(
                        "org.sqlite.tmpdir",
                        settings.dataFolder().toAbsolutePath().toString());
            }
            Quarkus.run(application, this::ended);
        } catch (StartFailure e) {
            applicationEnded.countDown();
            throw e;
        }
    }

    private void ended(int code, Throwable failure) {
        applicationEnded.countDown();
        if (failure != null) {
            Console.complain(StartFailures.explain(failure));
        }
        System.exit(failure != null && code == 0 ? 1 : code);
    }

    private void stopEngines() {
        try {
            if (!applicationEnded.await(PATIENCE_FOR_REQUESTS_SECONDS, TimeUnit.SECONDS)) {
                Console.say("The application does not end by itself; it is ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        engines.close();
    }
}
