package brussels.repere.main;

import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.ConfigProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;

@Command(name = "version", description = "Show the version.")
final class VersionCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        System.out.println(
                "Repère " + ConfigProvider.getConfig().getValue("quarkus.application.version", String.class));
        return CommandLine.ExitCode.OK;
    }
}
