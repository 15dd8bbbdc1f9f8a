package brussels.repere.exchange.spreadsheet;

import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.wording.ValueWords;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes institutions as a workbook. All columns are text, so that a spreadsheet program changes nothing that it takes for a day, a sum or a
 * formula. Columns with few values offer them as lists; other words may be typed. A second sheet explains the columns. For one thread.
 */
public final class WorkbookWriter implements Closeable {

    private static final TranslationTable WORDS = TranslationTable.of("export");

    /** Columns with one value of a closed list, by the name of their list of words. */
    private static final Map<EntryColumn, String> CHOICES = Map.of(
            EntryColumn.COST, EntryColumn.COST.code(),
            EntryColumn.APPOINTMENT, EntryColumn.APPOINTMENT.code(),
            EntryColumn.AVAILABILITY, EntryColumn.AVAILABILITY.code(),
            EntryColumn.CAPACITY_UNIT, EntryColumn.CAPACITY_UNIT.code(),
            EntryColumn.EXCLUSIVE, ValueWords.YES_OR_NO,
            EntryColumn.CONFIDENTIAL, ValueWords.YES_OR_NO);

    private static final String TEXT_FORMAT = "@";
    private static final int LAST_ROW_WITH_CHOICES = 5_000;
    private static final double COLUMN_WIDTH = 22;
    private static final double EXPLANATION_WIDTH = 100;

    private final Workbook workbook;
    private final Worksheet table;
    private int nextRow = 1;

    public WorkbookWriter(OutputStream out, ColumnHeaders headers) throws IOException {
        this.workbook = new Workbook(out, "Repere", null);
        Lang lang = headers.lang();
        this.table = workbook.newWorksheet(WORDS.say(lang, "workbook.table"));
        writeHeader(headers.titles());
        writeExplanations(lang, headers.titles());
        writeChoices(lang);
    }

    private void writeHeader(List<String> titles) {
        for (int column = 0; column < titles.size(); column++) {
            table.style(column).format(TEXT_FORMAT).set();
            table.value(0, column, titles.get(column));
            table.style(0, column).bold().set();
            table.width(column, COLUMN_WIDTH);
        }
        table.freezePane(0, 1);
    }

    private void writeExplanations(Lang lang, List<String> titles) {
        Worksheet sheet = workbook.newWorksheet(WORDS.say(lang, "workbook.explanations"));
        List<String> explanations = ColumnHeaders.listExplanations(lang);
        for (int row = 0; row < titles.size(); row++) {
            sheet.value(row, 0, titles.get(row));
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, explanations.get(row));
        }
        sheet.width(0, COLUMN_WIDTH);
        sheet.width(1, EXPLANATION_WIDTH);
    }

    private void writeChoices(Lang lang) {
        Worksheet sheet = workbook.newWorksheet(WORDS.say(lang, "workbook.choices"));
        int column = 0;
        for (EntryColumn choice : EntryColumn.values()) {
            if (CHOICES.containsKey(choice)) {
                List<String> words = ValueWords.listChoices(CHOICES.get(choice), lang);
                for (int row = 0; row < words.size(); row++) {
                    sheet.value(row, column, words.get(row));
                }
                table.range(1, choice.ordinal(), LAST_ROW_WITH_CHOICES, choice.ordinal())
                        .validateWithList(sheet.range(0, column, words.size() - 1, column))
                        .showErrorMessage(false);
                column++;
            }
        }
    }

    /** Writes the cells of an institution in the order of the columns. */
    public void writeRow(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                table.value(nextRow, column, cells.get(column));
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
