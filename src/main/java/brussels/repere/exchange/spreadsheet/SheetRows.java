package brussels.repere.exchange.spreadsheet;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.input.TableHeader;
import brussels.repere.exchange.input.TableRows;
import brussels.repere.text.BlankStripper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads the table in the first sheet of a workbook that is visible and not empty; its first row that is not empty is the header. A row has
 * the number that the spreadsheet program shows. For one thread.
 */
public final class SheetRows implements TableRows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final SheetCell cells;
    private final TableHeader header;
    private final List<String> columns;
    private final Map<String, String> headers = new HashMap<>();

    private record FilledRow(int line, List<String> cells) {}

    private SheetRows(InputFile file, UnaryOperator<String> naming) throws IOException {
        this.file = file.name();
        this.workbook = new ReadableWorkbook(file.path().toFile(), WITH_FORMATS);
        this.cells = new SheetCell(workbook.isDate1904());
        this.stream = findSheet().openStream();
        this.rows = stream.iterator();
        FilledRow first = readFilled();
        if (first == null) {
            throw new ImportFailure(ImportFinding.error(this.file, 0, "csv.empty"));
        }
        this.header = new TableHeader(this.file, first.line(), first.cells());
        this.columns = header.columns().stream().map(naming).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (headers.put(columns.get(i), header.names().get(i)) != null) {
                throw new ImportFailure(ImportFinding.error(
                        this.file,
                        first.line(),
                        "csv.column-again",
                        header.names().get(i)));
            }
        }
    }

    /**
     * @param naming turns what the header says, in lower case, into the name by which the column is known
     * @throws ImportFailure if the file is no workbook, or its header cannot be read
     */
    public static SheetRows open(InputFile file, UnaryOperator<String> naming) {
        WorkbookCheck.check(file);
        try {
            return new SheetRows(file, naming);
        } catch (IOException | ExcelReaderException malformed) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "xlsx.malformed"));
        }
    }

    private Sheet findSheet() throws IOException {
        List<Sheet> visible = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (Sheet sheet : visible) {
            try (Stream<Row> any = sheet.openStream()) {
                if (any.anyMatch(row -> !isBlank(readCells(row)))) {
                    return sheet;
                }
            }
        }
        throw new ImportFailure(ImportFinding.error(file, 0, "csv.empty"));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public CsvTable.Row next() {
        FilledRow row = readFilled();
        if (row == null) {
            return null;
        }
        List<String> padded = new ArrayList<>(row.cells());
        while (padded.size() < header.width()) {
            padded.add("");
        }
        List<String> selected = header.select(row.line(), padded);
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), selected.get(i));
        }
        return new CsvTable.Row(row.line(), values, headers);
    }

    private FilledRow readFilled() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> texts = readCells(row);
                if (!isBlank(texts)) {
                    return new FilledRow(row.getRowNum(), texts);
                }
            }
            return null;
        } catch (ExcelReaderException malformed) {
            throw new ImportFailure(ImportFinding.error(file, 0, "xlsx.malformed"));
        }
    }

    private List<String> readCells(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(cells::read).orElse(""));
        }
        return texts;
    }

    private static boolean isBlank(List<String> texts) {
        return texts.stream().map(BlankStripper::strip).allMatch(String::isEmpty);
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new ImportFailure(ImportFinding.error(file, 0, "file.broken-off"));
        }
    }
}
