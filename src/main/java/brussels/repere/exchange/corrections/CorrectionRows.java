package brussels.repere.exchange.corrections;

import brussels.repere.exchange.entries.ColumnHeaders;
import java.util.List;
import java.util.Objects;

/** The table of corrections: a row for each cell of the table of institutions in which a record differs from what its source says. */
final class CorrectionRows {

    /** As programs call the columns. */
    static final List<String> COLUMNS = List.of(
            "source", "source_id", "name", "column", "label", "stated", "known", "since", "verified", "service");

    private CorrectionRows() {}

    /** Returns the rows of a fact, in the order of {@link #COLUMNS}. */
    static List<List<String>> of(CorrectedFact fact, ColumnHeaders headers) {
        return fact.cells().stream()
                .map(cell -> List.of(
                        fact.source(),
                        fact.sourceId(),
                        fact.name().in(headers.lang()),
                        cell.column().code(),
                        headers.titleOf(cell.column()),
                        Objects.requireNonNullElse(cell.stated(), ""),
                        cell.known(),
                        fact.since().toString(),
                        fact.verified().toString(),
                        fact.service().toString()))
                .toList();
    }
}
