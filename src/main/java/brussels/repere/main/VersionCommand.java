package brussels.repere.main;

import brussels.repere.main.lifecycle.Console;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "version", description = "Show the version.")
final class VersionCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        Console.print("Repère " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        return CommandLine.ExitCode.OK;
    }
}
