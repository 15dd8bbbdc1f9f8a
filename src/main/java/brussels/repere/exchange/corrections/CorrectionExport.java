package brussels.repere.exchange.corrections;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.corrections.CorrectionQuery;
import brussels.repere.directory.corrections.CorrectionReader;
import brussels.repere.directory.corrections.CorrectionReader.CorrectionPage;
import brussels.repere.directory.corrections.KnownCorrection;
import brussels.repere.exchange.editing.CellDesk;
import brussels.repere.exchange.editing.RecordCells;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.text.Lang;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Tells corrections in the columns of the table of institutions, so that the keeper of a register can compare, and take over, cell by cell.
 * As a file it is a table of its own, a row a cell: in the wide table an empty cell would say that there is none. It holds only what is told
 * of each service anyway. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class CorrectionExport {

    private static final int BATCH = 500;

    private final CorrectionReader corrections;
    private final CellDesk cells;

    CorrectionExport(CorrectionReader corrections, CellDesk cells) {
        this.corrections = corrections;
        this.cells = cells;
    }

    /** @param total of all pages */
    public record FactPage(long total, List<CorrectedFact> facts) {

        public FactPage {
            facts = List.copyOf(facts);
        }
    }

    /** @param first the number of the first one, from 0; the last corrections come first */
    public FactPage list(CorrectionQuery query, int first, int limit) {
        CorrectionPage page = corrections.list(query, first, limit);
        RecordCells writer = cells.cells();
        return new FactPage(
                page.total(),
                page.corrections().stream().map(each -> fact(each, writer)).toList());
    }

    static CorrectedFact fact(KnownCorrection correction, RecordCells writer) {
        DirectoryEntry known = correction.known();
        EntryField field = correction.edit().field();
        Map<EntryColumn, String> ours = writer.write(field, known);
        DirectoryEntry stated = correction.stated();
        Map<EntryColumn, String> theirs = stated == null ? Map.of() : writer.write(field, stated);
        return new CorrectedFact(
                correction.service(),
                known.provenance().source(),
                known.provenance().sourceId(),
                known.organization().name(),
                field.code(),
                correction.edit().editedOn(),
                correction.edit().lastVerified(),
                correction.changedAt(),
                ours.entrySet().stream()
                        .map(cell -> new CorrectedFact.Cell(cell.getKey(), theirs.get(cell.getKey()), cell.getValue()))
                        .filter(cell -> !cell.known().equals(cell.stated()))
                        .toList());
    }

    /**
     * Writes all of them as a table for spreadsheets: UTF-8 with a byte order mark, semicolons, no text that could be a formula.
     *
     * @return how many facts were written
     */
    public int write(Appendable out, CorrectionQuery query, Lang lang) throws IOException {
        return write(new CorrectionCsv(out)::add, query, ColumnHeaders.in(lang));
    }

    /**
     * Writes all of them as a workbook.
     *
     * @return how many facts were written
     */
    public int writeWorkbook(OutputStream out, CorrectionQuery query, Lang lang) throws IOException {
        try (CorrectionWorkbook workbook = new CorrectionWorkbook(out, lang)) {
            return write(workbook::add, query, ColumnHeaders.in(lang));
        }
    }

    private interface RowWriter {
        void write(List<String> row) throws IOException;
    }

    private int write(RowWriter table, CorrectionQuery query, ColumnHeaders headers) throws IOException {
        int written = 0;
        List<CorrectedFact> batch;
        do {
            batch = list(query, written, BATCH).facts();
            for (CorrectedFact fact : batch) {
                for (List<String> row : CorrectionRows.of(fact, headers)) {
                    table.write(row);
                }
            }
            written += batch.size();
        } while (batch.size() == BATCH);
        return written;
    }
}
