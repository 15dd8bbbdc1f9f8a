package brussels.repere.exchange.csv;

import brussels.repere.exchange.imports.DirectoryImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Imports tables of institutions, of the taxonomy of their categories, and of its keywords, all of them or nothing. Which table a file
 * holds is recognised by its columns. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class TableImport {

    private final DirectoryImport directory;

    TableImport(DirectoryImport directory) {
        this.directory = directory;
    }

    /** @param progress receives the name of each file before the file is read */
    public ImportReport run(List<Path> paths, ImportOptions options, Consumer<String> progress) {
        return directory.run(
                findings ->
                        FileTables.classify(paths.stream().map(InputFile::of).toList(), progress, findings),
                options);
    }
}
