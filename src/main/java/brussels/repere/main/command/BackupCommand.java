package brussels.repere.main.command;

import brussels.repere.engines.ProgressListener;
import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.backup.BackupWriter;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = {
            "Write all that there is into one file, which restore reads again.",
            "Also beside a running service, of one moment. The file holds confidential addresses and reports: keep it as such.",
            "Nobody else may read it."
        })
public final class BackupCommand implements Callable<Integer> {

    private static final String NOTHING_WRITTEN = "Nothing was written";

    @Mixin
    DataOption data;

    @Parameters(arity = "1", paramLabel = "FILE")
    Path file;

    @Option(names = "--force", description = "Take the place of a file that is there.")
    boolean force;

    @Override
    public Integer call() {
        if (!force && Files.exists(file)) {
            Console.printFailure(
                    NOTHING_WRITTEN,
                    new StartFailure(
                            file + " is there already.", "Choose another name, or take its place with --force."));
            return 1;
        }
        return CommandRunner.run(data, this::write);
    }

    private int write() {
        long start = System.nanoTime();
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, ownerOnly());
            long rows;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                BackupWriter backup =
                        Arc.container().instance(BackupWriter.class).get();
                rows = backup.write(out, table -> Console.print("… " + table));
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            Console.print(file + ": " + rows + " rows, " + Files.size(file) / 1024 + " KB ("
                    + ProgressListener.elapsedSince(start) + ")");
            return 0;
        } catch (IOException e) {
            Console.printFailure(
                    NOTHING_WRITTEN,
                    new StartFailure(file + " cannot be written: " + e.getMessage(), "Choose another folder.", e));
            return 1;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
