package brussels.repere.exchange.csv;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the directory as the one table that {@link DirectoryImport} reads: what was not changed in it changes nothing when it
 * comes back. For programs of spreadsheets as they are used in Brussels: UTF-8 with its mark, semicolons, no formula.
 */
@ApplicationScoped
// Only commands ask for it, by name.
@Unremovable
public class DirectoryExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final DirectoryReader directory;
    private final CurrentTerritoryMap maps;
    private final GenerationPoller generations;

    DirectoryExport(DirectoryReader directory, CurrentTerritoryMap maps, GenerationPoller generations) {
        this.directory = directory;
        this.maps = maps;
        this.generations = generations;
    }

    /**
     * @param rows that were written
     * @param leftOut that are not, since they are confidential
     */
    public record Written(int rows, int leftOut) {}

    /** Nothing but headers: an empty table to be filled in. */
    public static void writeTemplate(Appendable out, ColumnHeaders headers) throws IOException {
        out.append(BYTE_ORDER_MARK);
        new CSVPrinter(out, FORMAT).printRecord(headers.titles());
    }

    /** All that is open; what is confidential is left out. */
    public Written write(Appendable out, ColumnHeaders headers) throws IOException {
        writeTemplate(out, headers);
        generations.poll();
        ServiceRowWriter cells = new ServiceRowWriter(new AreaNotation(maps.get()));
        List<String> columns = ColumnHeaders.listColumns();
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        int leftOut = directory.forEachPublicEntry(entry -> {
            Map<String, String> row = cells.write(entry);
            print(
                    printer,
                    columns.stream()
                            .map(column -> FormulaEscaping.escape(row.getOrDefault(column, "")))
                            .toList());
        });
        return new Written((int) printer.getRecordCount(), leftOut);
    }

    private static void print(CSVPrinter printer, List<String> row) {
        try {
            printer.printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
