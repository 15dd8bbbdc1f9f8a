package brussels.repere.rest.services.export;

import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes hits as a table, one row a hit, in the form that spreadsheet programs in Brussels read: UTF-8 with a byte
 * order mark, semicolons, no formulas. The last columns, equal in all rows, say whose data they are, because a table
 * has no other place for that.
 */
final class HitCsvWriter {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    /** The columns that are equal in all rows, after those of {@link HitColumn}. */
    static final List<String> PROVENANCE_COLUMNS =
            List.of("generation", "publisher", "licence", "licence_url", "attribution");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setDelimiter(';').get();

    private HitCsvWriter() {}

    static void write(HitExport export, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append(BYTE_ORDER_MARK);
        CSVPrinter rows = new CSVPrinter(text, FORMAT);
        rows.printRecord(header());
        List<String> provenance = List.of(
                Long.toString(export.generation()),
                FormulaEscaping.escape(export.terms().publisher()),
                FormulaEscaping.escape(export.terms().licence(export.lang())),
                export.terms().licenceUrl().orElse(""),
                Objects.requireNonNullElse(export.attribution(), ""));
        for (List<HitView> batch = export.nextBatch(); !batch.isEmpty(); batch = export.nextBatch()) {
            for (HitView hit : batch) {
                rows.printRecord(row(hit, provenance));
            }
        }
        text.flush();
    }

    static List<String> header() {
        List<String> names = new ArrayList<>(
                Arrays.stream(HitColumn.values()).map(HitColumn::header).toList());
        names.addAll(PROVENANCE_COLUMNS);
        return names;
    }

    private static List<String> row(HitView hit, List<String> provenance) {
        List<String> cells = new ArrayList<>();
        for (HitColumn column : HitColumn.values()) {
            cells.add(FormulaEscaping.escape(column.cell(hit)));
        }
        cells.addAll(provenance);
        return cells;
    }
}
