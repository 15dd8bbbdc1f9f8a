package brussels.repere.main.command;

import brussels.repere.engines.ProgressListener;
import brussels.repere.exchange.backup.BackupWriter;
import brussels.repere.exchange.tasks.OperatorTask;
import brussels.repere.exchange.tasks.TaskBook;
import brussels.repere.main.lifecycle.CommandRunner;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.main.lifecycle.DataOption;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "backup",
        description = {
            "Write all that there is into one file, which restore reads again.",
            "Also beside a running service, of one moment. The file holds confidential addresses and reports: keep it as such.",
            "Nobody else may read it."
        })
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    DataOption data;

    @Mixin
    OutputFile output;

    private long rows;

    @Override
    public Integer call() {
        return output.requireFree() ? CommandRunner.run(data, this::write) : 1;
    }

    private int write() {
        long start = System.nanoTime();
        int exitCode = output.writeForOwnerOnly(this::writeRows);
        Arc.container().instance(TaskBook.class).get().note(OperatorTask.BACKUP, exitCode == 0);
        if (exitCode == 0) {
            Console.print(output.file + ": " + rows + " rows, "
                    + output.file.toFile().length() / 1024 + " KB (" + ProgressListener.elapsedSince(start) + ")");
        }
        return exitCode;
    }

    private void writeRows(OutputStream out) throws IOException {
        BackupWriter backup = Arc.container().instance(BackupWriter.class).get();
        rows = backup.write(out, table -> Console.print("… " + table));
    }
}
