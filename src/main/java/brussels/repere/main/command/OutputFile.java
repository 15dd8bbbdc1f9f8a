package brussels.repere.main.command;

import brussels.repere.engines.StartFailure;
import brussels.repere.main.lifecycle.Console;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file that a command writes: complete, or not at all. */
public final class OutputFile {

    private static final String NOTHING_WRITTEN = "Nothing was written";

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--force", description = "Take the place of a file that is there.")
    boolean force;

    /** Writes the content of the file. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Returns whether the file may be written; prints why not, where it exists and is not to be replaced. */
    boolean requireFree() {
        boolean free = force || !Files.exists(file);
        if (!free) {
            Console.printFailure(
                    NOTHING_WRITTEN,
                    new StartFailure(
                            file + " is there already.", "Choose another name, or take its place with --force."));
        }
        return free;
    }

    /** Writes the file and returns the exit code. */
    public int write(Content content) {
        return write(content, new FileAttribute<?>[0]);
    }

    /** Writes a file that its owner alone may read, and returns the exit code. */
    public int writeForOwnerOnly(Content content) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] permissions = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        return write(content, permissions);
    }

    private int write(Content content, FileAttribute<?>... attributes) {
        if (!requireFree()) {
            return 1;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, attributes);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
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
