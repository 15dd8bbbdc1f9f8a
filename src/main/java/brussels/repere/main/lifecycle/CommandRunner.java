package brussels.repere.main.lifecycle;

import brussels.repere.engines.EmbeddedEngines;
import brussels.repere.engines.StartFailure;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntSupplier;

/**
 * Runs a command that works on the data, without HTTP. Next to a running service it uses the engines of that service,
 * which follows the changes by itself. Otherwise it starts the engines that it needs, for as long as it works.
 */
public final class CommandRunner {

    /** What says which external database is used, and as whom. */
    private static final List<String> APART = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.jdbc-url",
            "quarkus.flyway.username",
            "quarkus.flyway.password");

    private static volatile IntSupplier task;

    private CommandRunner() {}

    public static int run(DataOption data, IntSupplier work) {
        return run(data, false, work);
    }

    /**
     * Has the service do the work that runs on the same data, if one does; otherwise does it as {@link #run}. With an external database
     * the folder does not say which data are meant, so the work is always done here.
     *
     * @param arguments of the whole command line, for the service
     */
    public static int runInService(DataOption data, List<String> arguments, IntSupplier work) {
        if (CommandSocket.isHanded()) {
            return runSafely(work);
        }
        data.apply();
        StartSettings settings = StartSettings.read();
        OptionalInt handed = settings.usesEmbeddedDatabase()
                ? ServiceConnection.handOver(settings.dataFolder(), arguments)
                : OptionalInt.empty();
        return handed.isPresent() ? handed.getAsInt() : run(data, work);
    }

    private static int runSafely(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (RuntimeException failure) {
            Console.printFailure("This failed, and nothing was changed", StartFailureExplainer.explain(failure));
            return 1;
        }
    }

    /**
     * Does the work on an empty database of its own, whatever database is configured.
     *
     * @param folder empty; where that database keeps its data
     * @param afterwards done when all has ended that writes there
     */
    public static int runApart(Path folder, IntSupplier work, Runnable afterwards) {
        System.setProperty("repere.data", folder.toString());
        System.setProperty("repere.starter", "none");
        APART.forEach(setting -> System.setProperty(setting, ""));
        task = work;
        StartSettings settings = StartSettings.read();
        EmbeddedEngines engines;
        try {
            engines = EmbeddedEngines.start(true, false, folder, Console::print);
        } catch (StartFailure e) {
            afterwards.run();
            throw e;
        }
        return launch(settings, engines, afterwards);
    }

    /** @param needsSearch whether the work needs the search engine too */
    public static int run(DataOption data, boolean needsSearch, IntSupplier work) {
        data.apply();
        task = work;
        StartSettings settings = StartSettings.read();
        boolean database = settings.usesEmbeddedDatabase();
        boolean search = needsSearch && settings.usesEmbeddedSearch();
        EmbeddedEngines engines = database || search
                ? EmbeddedEngines.attachOrStart(database, search, settings.dataFolder(), Console::print)
                : EmbeddedEngines.start(false, false, settings.dataFolder(), Console::print);
        engines.awaitSearch();
        return launch(settings, engines, () -> {});
    }

    private static int launch(StartSettings settings, EmbeddedEngines engines, Runnable afterwards) {
        Map.of("quarkus.http.host-enabled", "false", "quarkus.scheduler.start-mode", "halted")
                .forEach(System::setProperty);
        new ApplicationLauncher(settings, engines, afterwards).run(CommandApplication.class);
        return 0;
    }

    /** The application that runs the command once Quarkus has started. */
    public static final class CommandApplication implements QuarkusApplication {

        @Override
        public int run(String... args) {
            return runSafely(task);
        }
    }
}
