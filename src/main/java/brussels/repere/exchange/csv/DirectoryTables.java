package brussels.repere.exchange.csv;

import brussels.repere.exchange.imports.DirectoryImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Imports tables of institutions that the application brings, with the taxonomy of their categories, which an older directory lacks. */
@ApplicationScoped
class DirectoryTables {

    private final DirectoryImport directory;

    DirectoryTables(DirectoryImport directory) {
        this.directory = directory;
    }

    ImportReport run(List<InputFile> files) {
        List<InputFile> all = Stream.concat(
                        Stream.of(StarterFiles.bundled().getFile(StarterFiles.TAXONOMY)), files.stream())
                .toList();
        return directory.run(findings -> FileTables.classify(all, file -> {}, findings), ImportOptions.ADD_AND_UPDATE);
    }
}
