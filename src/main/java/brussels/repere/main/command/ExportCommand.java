package brussels.repere.main.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "export",
        description = "Write data for programs of spreadsheets, or for others; import reads it again.",
        subcommands = {
            ExportRegisterCommand.class,
            ExportTemplateCommand.class,
            ExportHsdsCommand.class,
            ExportStreetsCommand.class,
            ExportCorrectionsCommand.class
        })
public final class ExportCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to export: export register FILE, export template FILE, export hsds FILE, export streets FILE, or"
                        + " export corrections FILE.");
    }
}
