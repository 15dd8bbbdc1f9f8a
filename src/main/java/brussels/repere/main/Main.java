package brussels.repere.main;

import brussels.repere.engines.StartFailure;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/** The entry of the jar: reads the command line and does what it says. Exit codes: 0 done, 1 failed, 2 misused. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        int code = commandLine().execute(args);
        System.exit(code);
    }

    static CommandLine commandLine() {
        return new CommandLine(new RepereCommand())
                .setExecutionExceptionHandler(Main::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(110);
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof StartFailure start) {
            Console.complain(start);
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
