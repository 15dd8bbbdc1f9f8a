package brussels.repere.exchange.corrections;

import brussels.repere.exchange.input.FormulaEscaping;
import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes corrections as a table for spreadsheets: UTF-8 with a byte order mark, semicolons, no text that could be a formula. For one thread.
 */
final class CorrectionCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private final CSVPrinter table;

    CorrectionCsv(Appendable out) throws IOException {
        out.append(BYTE_ORDER_MARK);
        table = new CSVPrinter(out, FORMAT);
        table.printRecord(CorrectionRows.COLUMNS);
    }

    void add(List<String> row) throws IOException {
        table.printRecord(row.stream().map(FormulaEscaping::escape).toList());
    }
}
