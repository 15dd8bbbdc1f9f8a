package brussels.repere.main;

import brussels.repere.engines.StartFailure;
import brussels.repere.main.lifecycle.Console;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/**
 * The entry point of the jar: reads the command line and runs the command. Exit codes: 0 done, 1 failed, 2 wrong usage.
 */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        int code = commandLine().execute(args);
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new RepereCommand())
                .setExecutionExceptionHandler(Main::handleFailure)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110);
    }

    private static int handleFailure(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof StartFailure start) {
            Console.printFailure(start);
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
