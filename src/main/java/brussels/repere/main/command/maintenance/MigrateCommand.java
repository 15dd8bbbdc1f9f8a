package brussels.repere.main.command.maintenance;

import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import org.flywaydb.core.Flyway;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "migrate",
        description = {
            "Make the tables of this version, or bring those of an earlier one up to date.",
            "For an external PostgreSQL where the role of the service may not: with QUARKUS_FLYWAY_USERNAME and _PASSWORD of the",
            "role that owns the tables (deploy/CONNECT.md). Otherwise each start does it."
        })
public final class MigrateCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Override
    public Integer call() {
        // What an empty directory begins with is loaded by the service, as its own role.
        System.setProperty("repere.starter", "none");
        return CommandRunner.run(data, MigrateCommand::tell);
    }

    /** Each start of the application migrates before anything else, so it is done. */
    private static int tell() {
        String version = Arc.container()
                .instance(Flyway.class)
                .get()
                .info()
                .current()
                .getVersion()
                .toString();
        Console.print("The tables are those of migration " + version);
        return 0;
    }
}
