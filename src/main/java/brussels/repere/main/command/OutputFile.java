package brussels.repere.main.command;

import brussels.repere.engines.StartFailure;
import brussels.repere.main.lifecycle.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where something is written to: whole, or not at all. */
final class OutputFile {

    private static final String NOTHING_WRITTEN = "Nothing was written";

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--force", description = "Take the place of a file that is there.")
    boolean force;

    /** Writes into the file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** @return the exit code */
    int write(Content content) {
        if (!force && Files.exists(file)) {
            Console.printFailure(
                    NOTHING_WRITTEN,
                    new StartFailure(
                            file + " is there already.", "Choose another name, or take its place with --force."));
            return 1;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return 0;
        } catch (IOException e) {
            Console.printFailure(
                    NOTHING_WRITTEN,
                    new StartFailure(file + " cannot be written: " + e.getMessage(), "Choose another folder.", e));
            return 1;
        }
    }
}
