package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryReader;
import brussels.repere.exchange.input.PlainCell;
import brussels.repere.geography.TerritoryMaps;
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
    private final TerritoryMaps maps;

    DirectoryExport(DirectoryReader directory, TerritoryMaps maps) {
        this.directory = directory;
        this.maps = maps;
    }

    /**
     * @param rows that were written
     * @param leftOut that are not, since they are confidential
     */
    public record Written(int rows, int leftOut) {}

    /** Nothing but headers: an empty table to be filled in. */
    public static void writeTemplate(Appendable out, Headers headers) throws IOException {
        out.append(BYTE_ORDER_MARK);
        new CSVPrinter(out, FORMAT).printRecord(headers.list());
    }

    /** All that is open; what is confidential is left out. */
    public Written write(Appendable out, Headers headers) throws IOException {
        writeTemplate(out, headers);
        maps.reload();
        ServiceCells cells = new ServiceCells(new AreaWords(maps.get()));
        List<String> columns = Headers.columns();
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        int leftOut = directory.tell(entry -> {
            Map<String, String> row = cells.write(entry);
            print(
                    printer,
                    columns.stream()
                            .map(column -> PlainCell.write(row.getOrDefault(column, "")))
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
