package brussels.repere.exchange.corrections;

import brussels.repere.directory.upstream.SentFact;
import java.util.List;

/**
 * What the file of a dispatch said of a fact. Immutable.
 *
 * @param name of the record, in the language of the file
 */
public record SentCells(String name, List<Cell> cells) {

    private static final int NAME = CorrectionRows.COLUMNS.indexOf("name");
    private static final int COLUMN = CorrectionRows.COLUMNS.indexOf("column");
    private static final int STATED = CorrectionRows.COLUMNS.indexOf("stated");
    private static final int KNOWN = CorrectionRows.COLUMNS.indexOf("known");

    public SentCells {
        cells = List.copyOf(cells);
    }

    /** @param column of the table of institutions, as files call it */
    public record Cell(String column, String stated, String known) {}

    public static SentCells of(SentFact fact) {
        List<List<String>> rows = DispatchFile.decode(fact.cells());
        return new SentCells(
                rows.get(0).get(NAME),
                rows.stream()
                        .map(row -> new Cell(row.get(COLUMN), row.get(STATED), row.get(KNOWN)))
                        .toList());
    }
}
