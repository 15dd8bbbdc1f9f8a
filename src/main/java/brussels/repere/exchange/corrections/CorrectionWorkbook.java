package brussels.repere.exchange.corrections;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes corrections as a workbook. All cells are text, so that a spreadsheet program takes none for a formula, a day or a number. For one
 * thread.
 */
final class CorrectionWorkbook implements Closeable {

    private static final TranslationTable WORDS = TranslationTable.of("export");
    private static final String TEXT_FORMAT = "@";
    private static final double COLUMN_WIDTH = 22;

    private final Workbook workbook;
    private final Worksheet table;
    private int nextRow = 1;

    CorrectionWorkbook(OutputStream out, Lang lang) {
        workbook = new Workbook(out, "Repere", null);
        table = workbook.newWorksheet(WORDS.say(lang, "corrections.sheet"));
        for (int column = 0; column < CorrectionRows.COLUMNS.size(); column++) {
            table.value(0, column, WORDS.say(lang, "corrections.title." + CorrectionRows.COLUMNS.get(column)));
            table.style(0, column).bold().set();
            table.width(column, COLUMN_WIDTH);
        }
        table.freezePane(0, 1);
    }

    void add(List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                table.value(nextRow, column, row.get(column));
                table.style(nextRow, column).format(TEXT_FORMAT).set();
            }
        }
        nextRow++;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
