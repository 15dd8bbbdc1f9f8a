package brussels.repere.main;

import brussels.repere.engines.StartFailure;
import brussels.repere.main.command.DayConverter;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.ServiceCommand;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
                .registerConverter(LocalDate.class, new DayConverter())
                .setUsageHelpWidth(110);
    }

    /** Runs a command that was handed to the service, if it is one that a service does. */
    static int runHanded(List<String> arguments, Path folder) {
        if (!(find(arguments).getCommand() instanceof ServiceCommand)) {
            Console.print("The running service does not do this command.");
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine().registerConverter(Path.class, folder::resolve).execute(arguments.toArray(String[]::new));
    }

    private static CommandLine find(List<String> arguments) {
        CommandLine command = commandLine();
        for (String argument : arguments) {
            CommandLine next = command.getSubcommands().get(argument);
            if (next == null) {
                return command;
            }
            command = next;
        }
        return command;
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
