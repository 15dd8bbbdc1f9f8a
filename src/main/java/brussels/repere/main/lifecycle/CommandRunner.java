package brussels.repere.main.lifecycle;

import brussels.repere.engines.EmbeddedEngines;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * A command that works on the data, without HTTP. Beside a running service it uses that service's engines, which follows
 * the change by itself; else it starts what it needs for as long as it works.
 */
public final class CommandRunner {

    private static volatile IntSupplier task;

    private CommandRunner() {}

    public static int run(DataOption data, IntSupplier work) {
        return run(data, false, work);
    }

    /** @param searching whether the work needs the search engine too */
    public static int run(DataOption data, boolean searching, IntSupplier work) {
        data.apply();
        task = work;
        StartSettings settings = StartSettings.read();
        boolean database = settings.usesEmbeddedDatabase();
        boolean search = searching && settings.usesEmbeddedSearch();
        EmbeddedEngines engines = database || search
                ? EmbeddedEngines.attachOrStart(database, search, settings.dataFolder(), Console::print)
                : EmbeddedEngines.start(false, false, settings.dataFolder(), Console::print);
        engines.awaitSearch();
        Map.of("quarkus.http.host-enabled", "false", "quarkus.scheduler.start-mode", "halted")
                .forEach(System::setProperty);
        new ApplicationLauncher(settings, engines).run(CommandApplication.class);
        return 0;
    }

    /** What runs once the application is there. */
    public static final class CommandApplication implements QuarkusApplication {

        @Override
        public int run(String... args) {
            try {
                return task.getAsInt();
            } catch (RuntimeException failure) {
                Console.printFailure("This failed, and nothing was changed", StartFailureExplainer.explain(failure));
                return 1;
            }
        }
    }
}
