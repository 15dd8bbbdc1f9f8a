package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.csv.ColumnHeaders;
import brussels.repere.exchange.csv.DirectoryImport;
import brussels.repere.exchange.csv.DirectoryImport.Outcome;
import brussels.repere.exchange.csv.DirectoryImport.Result;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.InputFile;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Reads a data package of HSDS 3.1, wholly or not at all: its tables become the table of institutions and that of the taxonomy,
 * which {@link DirectoryImport} reads, so that what is right in one form is right in the other. An organisation has one service
 * at one location, as every package that {@link HsdsExport} writes. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by name.
@Unremovable
public class HsdsImport {

    private static final long MAX_ARCHIVE_BYTES = 1L << 30;
    private static final List<String> TERM_COLUMNS = List.of("id", "kind", "name_fr", "name_nl", "parents");

    private final DirectoryImport directory;

    HsdsImport(DirectoryImport directory) {
        this.directory = directory;
    }

    /** @param progress told each table before it is read, by name */
    public Result run(Path archive, ImportOptions manner, Consumer<String> progress) {
        List<ImportFinding> findings = new ArrayList<>();
        try (PackageFiles files = PackageFiles.open(InputFile.of(archive, MAX_ARCHIVE_BYTES))) {
            PackageRows rows = new PackageRows(files, progress, findings::add);
            Map<Integer, Integer> lines = new HashMap<>();
            List<Path> tables =
                    List.of(writeTerms(rows, files.folder()), writeServices(rows, files.folder(), lines, findings));
            if (findings.stream().anyMatch(finding -> finding.severity() == ImportFinding.Severity.ERROR)) {
                return new Result(Outcome.REFUSED, sort(findings), null);
            }
            Result result = directory.run(tables, manner, file -> {});
            result.findings().forEach(finding -> findings.add(relocate(finding, lines)));
            return new Result(result.outcome(), sort(findings), result.stored());
        } catch (ImportFailure failure) {
            findings.add(failure.finding());
            return new Result(Outcome.REFUSED, sort(findings), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ImportFinding> sort(List<ImportFinding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(ImportFinding::severity)
                        .thenComparing(ImportFinding::file)
                        .thenComparing(ImportFinding::line))
                .toList();
    }

    /** What was found in the row of an institution is told where its service stands. */
    private static ImportFinding relocate(ImportFinding finding, Map<Integer, Integer> lines) {
        boolean ofServices = finding.file().equals(PackageTable.SERVICE.fileName());
        int line = ofServices ? lines.getOrDefault(finding.line(), finding.line()) : finding.line();
        return new ImportFinding(finding.severity(), finding.file(), line, finding.code(), finding.params());
    }

    private static Path writeTerms(PackageRows rows, Path folder) throws IOException {
        Path file = folder.resolve("needs.csv");
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
            out.printRecord(TERM_COLUMNS);
            for (CsvTable.Row term : rows.list(PackageTable.TAXONOMY_TERM)) {
                if (term.findFirst("kind").isPresent()) {
                    String parents = term.findFirst("parent_ids", "parent_id").stream()
                            .flatMap(ids -> Stream.of(ids.split("\\s+")))
                            .map(id -> rows.findOrNull(PackageTable.TAXONOMY_TERM, id))
                            .map(parent -> parent == null
                                    ? "?"
                                    : parent.findFirst("code").orElse("?"))
                            .collect(Collectors.joining(" | "));
                    out.printRecord(
                            term.findFirst("code").orElse(""),
                            term.findFirst("kind").get(),
                            term.findFirst("name_fr").orElse(""),
                            term.findFirst("name_nl").orElse(""),
                            parents);
                }
            }
        }
        return file;
    }

    /** @param lines from those of the table that is written to those of the package */
    private static Path writeServices(
            PackageRows rows, Path folder, Map<Integer, Integer> lines, List<ImportFinding> findings)
            throws IOException {
        Path made = Files.createDirectory(folder.resolve("made"));
        Path file = made.resolve(PackageTable.SERVICE.fileName());
        List<String> columns = ColumnHeaders.listColumns();
        try (CSVPrinter out = new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.RFC4180)) {
            out.printRecord(columns);
            Set<String> organizations = new HashSet<>();
            int line = 2;
            for (CsvTable.Row service : rows.list(PackageTable.SERVICE)) {
                lines.put(line, service.line());
                if (!organizations.add(service.findFirst("organization_id").orElse(""))) {
                    findings.add(
                            ImportFinding.error(PackageTable.SERVICE.fileName(), service.line(), "hsds.one-service"));
                }
                Map<String, String> cells = ServiceRowBuilder.build(rows, service, findings::add);
                out.printRecord(columns.stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
                line += 1
                        + (int) cells.values().stream()
                                .flatMapToInt(String::chars)
                                .filter(sign -> sign == '\n')
                                .count();
            }
        }
        return file;
    }
}
