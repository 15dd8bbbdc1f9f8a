package brussels.repere.main;

import brussels.repere.main.lifecycle.ServeOptions;
import brussels.repere.main.lifecycle.ServiceRunner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "serve", description = "Start the service and its engines (the default).")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    ServeOptions options;

    @Override
    public Integer call() {
        return ServiceRunner.serve(options, Main::runHanded);
    }
}
