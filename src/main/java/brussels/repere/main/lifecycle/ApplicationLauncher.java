package brussels.repere.main.lifecycle;

import brussels.repere.engines.EmbeddedEngines;
import brussels.repere.engines.StartFailure;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs the application together with its engines. The engines start first and stop last: a shutdown hook waits until
 * the application has finished, and only then stops the engines.
 */
final class ApplicationLauncher {

    private static final int APPLICATION_STOP_TIMEOUT_SECONDS = 30;

    private final StartSettings settings;
    private final EmbeddedEngines engines;
    private final Runnable afterwards;
    private final CountDownLatch applicationEnded = new CountDownLatch(1);

    /** @param afterwards done when the engines have stopped */
    ApplicationLauncher(StartSettings settings, EmbeddedEngines engines, Runnable afterwards) {
        this.settings = settings;
        this.engines = engines;
        this.afterwards = afterwards;
    }

    /** Runs the application until it ends; the process ends with it. */
    void run(Class<? extends QuarkusApplication> application) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopEngines, "stop-engines"));
        try {
            if (!settings.usesEmbeddedDatabase()) {
                StartPreconditions.awaitExternalDatabase(settings);
            }
            settings.exportToSystemProperties(engines.settings());
            // The EPSG database of GeoTools unpacks itself on first use; it must not do so in a folder that all users
            // can write.
            System.setProperty(
                    "EPSG-HSQL.directory",
                    settings.dataFolder().resolve("epsg").toAbsolutePath().toString());
            if (Files.isDirectory(settings.dataFolder())) {
                System.setProperty(
                        "org.sqlite.tmpdir",
                        settings.dataFolder().toAbsolutePath().toString());
            }
            Quarkus.run(application, this::onApplicationEnd);
        } catch (StartFailure e) {
            applicationEnded.countDown();
            throw e;
        }
    }

    private void onApplicationEnd(int code, Throwable failure) {
        applicationEnded.countDown();
        if (failure != null) {
            Console.printFailure(StartFailureExplainer.explain(failure));
        }
        System.exit(failure != null && code == 0 ? 1 : code);
    }

    private void stopEngines() {
        // A signal that ends this process may have reached the engines too, which is no fault of theirs.
        engines.stopWatching();
        try {
            if (!applicationEnded.await(APPLICATION_STOP_TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
                Console.print("The application does not end by itself; it is ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            engines.close();
        } finally {
            afterwards.run();
        }
    }
}
