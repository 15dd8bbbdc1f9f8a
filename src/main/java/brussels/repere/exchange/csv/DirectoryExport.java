package brussels.repere.exchange.csv;

import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryRowWriter;
import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.exchange.spreadsheet.WorkbookWriter;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the directory as the one table that {@link TableImport} reads: a table that comes back unchanged changes nothing. It
 * suits spreadsheet programs as they are set up in Brussels: UTF-8 with a byte order mark, semicolons, and no text that could be
 * a formula. Safe for use by several threads.
 */
@ApplicationScoped
// Only commands ask for it, by its type.
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
     * What was written.
     *
     * @param rows how many services were written
     * @param leftOut how many services were left out because their address is confidential
     * @param notice what the licences of their sources ask to be said with the file; null if none asks for anything
     */
    public record Written(int rows, int leftOut, String notice) {}

    /** Writes nothing but the headers: an empty table to be filled in. */
    public static void writeTemplate(Appendable out, ColumnHeaders headers) throws IOException {
        out.append(BYTE_ORDER_MARK);
        new CSVPrinter(out, FORMAT).printRecord(headers.titles());
    }

    /** Writes an empty workbook to be filled in, with lists of choices and explanations. */
    public static void writeTemplate(OutputStream out, ColumnHeaders headers) throws IOException {
        new WorkbookWriter(out, headers).close();
    }

    /** Writes all services that are open; those with a confidential address are left out. */
    public Written write(Appendable out, ColumnHeaders headers) throws IOException {
        writeTemplate(out, headers);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        return forEachRow(
                row -> print(printer, row.stream().map(FormulaEscaping::escape).toList()));
    }

    /** Writes the same as a workbook, in which a cell is a text and never a formula. */
    public Written write(OutputStream out, ColumnHeaders headers) throws IOException {
        try (WorkbookWriter workbook = new WorkbookWriter(out, headers)) {
            return forEachRow(workbook::writeRow);
        }
    }

    private Written forEachRow(Consumer<List<String>> handler) {
        generations.poll();
        EntryRowWriter cells = new EntryRowWriter(new AreaNotation(maps.get()));
        List<String> columns = EntryColumn.listCodes();
        int[] rows = new int[1];
        Set<String> sources = new LinkedHashSet<>();
        int leftOut = directory.forEachPublicEntry(entry -> {
            Map<String, String> row = cells.write(entry);
            handler.accept(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
            rows[0]++;
            sources.add(entry.provenance().source());
        });
        return new Written(rows[0], leftOut, SourceNotice.join(sources));
    }

    private static void print(CSVPrinter printer, List<String> row) {
        try {
            printer.printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
