package brussels.repere.main.command;

import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import brussels.repere.main.lifecycle.ServiceCommand;
import brussels.repere.observatory.ObservatoryUnavailable;
import brussels.repere.observatory.history.FigureHistory;
import io.quarkus.arc.Arc;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "keep-figures",
        description = {
            "Keep today's figures of who is served, to compare with later: the service does it each month by itself.",
            "The service must be running on the same data."
        })
public final class KeepFiguresCommand implements Callable<Integer>, ServiceCommand {

    @Mixin
    DataOption data;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        return CommandRunner.runInService(
                data, spec.root().commandLine().getParseResult().originalArgs(), KeepFiguresCommand::keep);
    }

    private static int keep() {
        try {
            int services = Arc.container().instance(FigureHistory.class).get().keep();
            Console.print("Kept: the figures of " + services + " services.");
            return 0;
        } catch (ObservatoryUnavailable notServing) {
            Console.print(
                    "Nothing was kept: the service is not running on these data, or has too many services to count.");
            return 1;
        }
    }
}
