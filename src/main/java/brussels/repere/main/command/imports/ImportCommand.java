package brussels.repere.main.command.imports;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        description = "Import data: whole or not at all, with a report by line. Works beside a running service too.",
        subcommands = {
            ImportTerritoriesCommand.class,
            ImportRegisterCommand.class,
            ImportSocialBrusselsCommand.class,
            ImportAddressesCommand.class,
            ImportStreetsCommand.class,
            ImportPopulationCommand.class,
            ImportHsdsCommand.class,
            ImportOsmCommand.class,
            ImportEventsCommand.class
        })
public final class ImportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to import: import register FILE, import social-brussels, import hsds FILE, import osm FILE,"
                        + " import territories FILE, import addresses FILE, import streets FILE, import population FILE, or"
                        + " import events FILE.");
    }
}
