package brussels.repere.main.lifecycle;

import brussels.repere.engines.EmbeddedEngines;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntSupplier;

/**
 * Runs a command that works on the data, without HTTP. Next to a running service it uses the engines of that service,
 * which follows the changes by itself. Otherwise it starts the engines that it needs, for as long as it works.
 */
public final class CommandRunner {

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
        Map.of("quarkus.http.host-enabled", "false", "quarkus.scheduler.start-mode", "halted")
                .forEach(System::setProperty);
        new ApplicationLauncher(settings, engines).run(CommandApplication.class);
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
