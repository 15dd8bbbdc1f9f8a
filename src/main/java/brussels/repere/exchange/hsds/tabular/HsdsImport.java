package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.imports.DirectoryImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.imports.ImportedRows;
import brussels.repere.exchange.imports.RowTables;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Imports a data package of HSDS 3.1, all of it or nothing. What its tables state goes by column to {@link DirectoryImport}, as from
 * every format: one reader judges all. An organisation has one service at one location, as in every package that {@link HsdsExport}
 * writes. Safe for use by several threads.
 */
@ApplicationScoped
// Only commands ask for it, by its type.
@Unremovable
public class HsdsImport {

    private static final long MAX_ARCHIVE_BYTES = 1L << 30;

    private final DirectoryImport directory;

    HsdsImport(DirectoryImport directory) {
        this.directory = directory;
    }

    /** @param progress receives the name of each table before the table is read */
    public ImportReport run(Path archive, ImportOptions options, Consumer<String> progress) {
        List<ImportFinding> findings = new ArrayList<>();
        try {
            ImportedRows rows = read(archive, progress, findings::add);
            if (findings.stream().anyMatch(ImportFinding::isError)) {
                return ImportReport.refused(List.of()).withFindings(findings);
            }
            return directory.run(others -> new RowTables(rows, others), options).withFindings(findings);
        } catch (ImportFailure failure) {
            findings.add(failure.finding());
            return ImportReport.refused(List.of()).withFindings(findings);
        }
    }

    private static ImportedRows read(Path archive, Consumer<String> progress, Consumer<ImportFinding> findings) {
        try (PackageFiles files = PackageFiles.open(InputFile.of(archive, MAX_ARCHIVE_BYTES))) {
            return PackageConverter.convert(new PackageRows(files, progress, findings), findings);
        }
    }
}
