package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.csv.DirectoryImport;
import brussels.repere.exchange.csv.DirectoryImport.Result;
import brussels.repere.exchange.csv.ImportedRows;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.input.InputFile;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Imports a data package of HSDS 3.1, all of it or nothing. Its tables become rows of institutions and terms, which
 * {@link DirectoryImport} reads like those of a CSV file: one reader judges both forms. An organisation has one service at one
 * location, as in every package that {@link HsdsExport} writes. Safe for use by several threads.
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
    public Result run(Path archive, ImportOptions options, Consumer<String> progress) {
        List<ImportFinding> findings = new ArrayList<>();
        try {
            ImportedRows rows = read(archive, progress, findings::add);
            if (findings.stream().anyMatch(ImportFinding::isError)) {
                return new Result(ImportOutcome.REFUSED, sort(findings), null);
            }
            Result result = directory.run(rows, options);
            findings.addAll(result.findings());
            return new Result(result.outcome(), sort(findings), result.stored());
        } catch (ImportFailure failure) {
            findings.add(failure.finding());
            return new Result(ImportOutcome.REFUSED, sort(findings), null);
        }
    }

    private static ImportedRows read(Path archive, Consumer<String> progress, Consumer<ImportFinding> findings) {
        try (PackageFiles files = PackageFiles.open(InputFile.of(archive, MAX_ARCHIVE_BYTES))) {
            return PackageConverter.convert(new PackageRows(files, progress, findings), findings);
        }
    }

    private static List<ImportFinding> sort(List<ImportFinding> findings) {
        return findings.stream().sorted(ImportFinding.BY_LINE).toList();
    }
}
