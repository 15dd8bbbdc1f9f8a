package brussels.repere.main;

import brussels.repere.engines.Engines;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * A command that works on the data, without HTTP. Beside a running service it uses that service's engines, which follows
 * the change by itself; else it starts what it needs for as long as it works.
 */
final class Work {

    private static volatile IntSupplier task;

    private Work() {}

    static int run(DataOption data, IntSupplier work) {
        return run(data, false, work);
    }

    /** @param searching whether the work needs the search engine too */
    static int run(DataOption data, boolean searching, IntSupplier work) {
        data.apply();
        task = work;
        Settings settings = Settings.read();
        boolean database = settings.embeddedDatabase();
        boolean search = searching && settings.embeddedSearch();
        Engines engines = database || search
                ? Engines.attachOrStart(database, search, settings.dataFolder(), Console::say)
                : Engines.start(false, false, settings.dataFolder(), Console::say);
        engines.awaitSearch();
        Map.of("quarkus.http.host-enabled", "false", "quarkus.scheduler.start-mode", "halted")
                .forEach(System::setProperty);
        new Launch(settings, engines).run(Working.class);
        return 0;
    }

    /** What runs once the application is there. */
    public static final class Working implements QuarkusApplication {

        @Override
        public int run(String... args) {
            try {
                return task.getAsInt();
            } catch (RuntimeException failure) {
                Console.complain("This failed, and nothing was changed", StartFailures.explain(failure));
                return 1;
            }
        }
    }
}
