package brussels.repere.main;

import brussels.repere.engines.StartFailure;
import brussels.repere.main.lifecycle.Console;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;

/**
 * The entry point of the jar: reads the command line and runs the command. Exit codes: 0 done, 1 failed, 2 wrong usage.
 */
@QuarkusMain
public final class Main {

    private static final Set<String> HANDED_IMPORTS = Set.of("register", "hsds", "osm");

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

    /** Runs a command that was handed to the service. Only imports of institutions are: they change nothing of the process itself. */
    static int runHanded(List<String> arguments, Path folder) {
        boolean isImport =
                arguments.size() > 1 && arguments.get(0).equals("import") && HANDED_IMPORTS.contains(arguments.get(1));
        return isImport
                ? commandLine().registerConverter(Path.class, folder::resolve).execute(arguments.toArray(String[]::new))
                : CommandLine.ExitCode.USAGE;
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
